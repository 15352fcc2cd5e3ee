"""What decides about reminding: stages, the ladder, links, forecasts."""
