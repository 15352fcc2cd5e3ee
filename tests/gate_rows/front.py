"""Who may use the pages that belong to no room, and Flask-Security's."""

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET home": ("/", "+++++++++"),
    "POST security.logout": ("/sign-out", "+++++++++"),
    "GET security.change_password": ("/password", "+++++++++"),
    "POST security.change_password": ("/password", "+++++++++"),
}
