"""What the machine gives and takes, whatever is computed: files, processes, signals, memory."""
