"""What TCP is, as data: installed as ``tcpmodel.specs``; imports ``tcpmodel.language`` and nothing else of tcpmodel."""
