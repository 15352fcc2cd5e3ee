"""Who may use the pages that belong to no room, and Flask-Security's."""

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET home": ("/", "+++++++++"),
    "POST security.logout": ("/sign-out", "+++++++++"),
    "GET security.change_password": ("/password", "+++++++++"),
    "GET security.verify": ("/verify", "+++++++++"),
    "POST security.verify": ("/verify", "+++++++++"),
    "GET security.static": ("/fs-static/js/base64.js", "+++++++++"),
    "POST security.change_password": ("/password", "+++++++++"),
}
