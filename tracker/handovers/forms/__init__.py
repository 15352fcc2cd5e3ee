"""Shape of the forms with which work passes to other hands."""
