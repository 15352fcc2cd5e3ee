"""Who may make a calendar address: everybody their own. The calendar itself is open to who knows the address."""

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET feeds.mine": ("/profile/calendar", "+++++++++"),
    "POST feeds.mine": ("/profile/calendar", "+++++++++"),
}
