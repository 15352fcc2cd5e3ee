"""Who may set reminding: secretaries their committee's rules, everybody their own mails."""

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET reminders.rules": ("/reminders", "+rrrrrrrx"),
    "POST reminders.rules": ("/reminders", "+rrrrrrrx"),
    "GET reminders.choices": ("/profile/notices", "+++++++++"),
    "POST reminders.choices": ("/profile/notices", "+++++++++"),
}
