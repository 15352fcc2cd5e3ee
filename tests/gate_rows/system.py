"""Who may look at the state of the installation: administrators."""

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET system.index": ("/system", "rrrrrrrr+"),
}
