"""What the model leaves out of RFC 9293, and why. Each reason stays true whatever rules are added."""

from tcpmodel.language.requirements import omission

SECURITY = omission(
    "security and compartments",
    "Only multi-level secure systems compare them, and RFC 9293 lets all others ignore them (appendix A.1.2).",
    "RFC 9293 3.10.7.4, third")
URGENT = omission(
    "urgent data",
    "The urgent pointer is advice to the user: no state, no sequence number and no acknowledgment depends on it.",
    "RFC 9293 3.8.5")
PUSH = omission(
    "the PUSH flag",
    "It hurries text. In the model text may always leave, and be read, at once; so each effect of a PUSH is a run.",
    "RFC 9293 3.9.1.2")
CONGESTION = omission(
    "congestion control",
    "It decides how much may be sent and when, within what the windows allow; the model covers every such decision.",
    "RFC 9293 3.8.2")
DURATIONS = omission(
    "how long a timer runs",
    "Time is only an order: a timer that runs may expire at any moment (TIME-WAIT when no segment is left), so that "
    "each way to compute its time is covered.",
    "RFC 9293 3.8.1")
SIZES = omission(
    "the best size of a segment",
    "A segment may carry any number of octets that may be sent, so that each choice of a size is a run of the model.",
    "RFC 9293 3.9.1.2")
SECRECY = omission(
    "secret initial sequence numbers",
    "The model has every initial sequence number that its axioms allow; whether a stranger can guess it is not asked.",
    "RFC 9293 3.4.1")
CHECKSUM = omission(
    "the checksum",
    "A segment with a wrong checksum is dropped: it is lost, and the network of the model may lose any segment.",
    "RFC 9293 3.1")
OCTETS = omission(
    "the octets of a header",
    "A segment is a record of fields; how fields and options lie in octets is a matter of reading and writing.",
    "RFC 9293 3.1")
ADDRESSES = omission(
    "addresses",
    "The model has two ends that know each other; it has no addresses to choose, to check or to refuse.",
    "RFC 9293 3.9.1.1")
CONNECTIONS = omission(
    "several connections at once",
    "The model is about one connection at a time between two ends; each end has one TCB.",
    "RFC 9293 3.9.1.1")
IP_LAYER = omission(
    "the IP layer",
    "What TCP hands to IP beside the segment (lifetime, identification, Diffserv field, options) changes no rule.",
    "RFC 9293 3.9.2")
INTERFACE = omission(
    "the form of the user interface",
    "The model has the calls of section 3.10 and says what they return; further calls and settings are a system's own.",
    "RFC 9293 3.9.1")

LEFT_OUT = (SECURITY, URGENT, PUSH, CONGESTION, DURATIONS, SIZES, SECRECY, CHECKSUM, OCTETS, ADDRESSES, CONNECTIONS,
            IP_LAYER, INTERFACE)  # fmt: skip
