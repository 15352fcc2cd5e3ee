"""What is typed about tasks: the filter in the address, the task itself, progress, submission, decision."""

from tracker.tasks.forms.due import Due, DueField, parse_due
from tracker.tasks.forms.filters import ReadFilter, read_filter
from tracker.tasks.forms.inside import PartForm, PartReportForm, RemarkForm
from tracker.tasks.forms.task import AddUnitsForm, TaskForm, values_of
from tracker.tasks.forms.work import FilesForm, ProgressForm, SubmissionForm, VerificationForm, percent_tiles

__all__ = [
    "AddUnitsForm",
    "Due",
    "DueField",
    "FilesForm",
    "PartForm",
    "PartReportForm",
    "ProgressForm",
    "ReadFilter",
    "RemarkForm",
    "SubmissionForm",
    "TaskForm",
    "VerificationForm",
    "parse_due",
    "percent_tiles",
    "read_filter",
    "values_of",
]
