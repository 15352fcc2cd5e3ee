"""Fetching what reminders are about."""
