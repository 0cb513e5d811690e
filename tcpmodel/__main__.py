"""``python -m tcpmodel`` is the command ``tcpmodel``."""

from tcpmodel.cli import main

if __name__ == "__main__":
    main(prog_name="tcpmodel")
