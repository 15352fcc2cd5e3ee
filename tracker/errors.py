"""What can go wrong in a way a person should read about."""


class NotFound(Exception):
    """There is no such thing, or this person may not know that there is: the page answers 404."""


class Forbidden(Exception):
    """The person may see the thing but not do this with it: the page answers 403.

    The message is a Vietnamese sentence that says who may.
    """


class Refused(Exception):
    """A rule of the product says no. The message is a Vietnamese sentence: what, why, what to do.

    `field` names the form field the sentence belongs to, where there is one.
    """

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field


class Halted(Exception):
    """A job of the scheduler cannot go on for now, for a reason outside the program: the mail server is away.

    `reason` is one word for the health page; the message goes to the log.
    """

    def __init__(self, message: str, *, reason: str) -> None:
        super().__init__(message)
        self.reason = reason
