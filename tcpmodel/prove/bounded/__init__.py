"""Every run of so many steps."""
