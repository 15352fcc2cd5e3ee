"""Who may read history: secretaries and leaders that of their committee, administrators that of the administration."""

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET history.index": ("/history", "+rrr+rrrx"),
    "GET history.administration": ("/history/administration", "rrrrrrrr+"),
}
