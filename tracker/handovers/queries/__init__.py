"""Fetching what is about to pass to other hands, and what has."""
