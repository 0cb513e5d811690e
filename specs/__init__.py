"""What TCP is, as data: installed as ``tcpmodel.specs``; of tcpmodel it imports only ``tcpmodel.language``."""
