"""Changing a committee's rules, climbing its ladder, links that reports come in by."""
