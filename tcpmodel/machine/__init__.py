"""What the program asks of the operating system: files, processes, signals, memory."""
