"""What the room prints: letters as drafts for people to number and sign."""
