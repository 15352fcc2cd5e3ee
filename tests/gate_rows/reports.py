"""Who may use reports: leaders, secretaries and viewers of the committee; its other members 403, strangers 404."""

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET reports.today": ("/today", "+rrr++rrx"),
    "GET reports.index": ("/reports", "+rrr++rrx"),
    "GET reports.by_unit": ("/reports/m1", "+rrr++rrx"),
    "GET reports.by_unit_xlsx": ("/reports/m1.xlsx", "+rrr++rrx"),
    "GET reports.overdue": ("/reports/m3", "+rrr++rrx"),
    "GET reports.overdue_xlsx": ("/reports/m3.xlsx", "+rrr++rrx"),
}
