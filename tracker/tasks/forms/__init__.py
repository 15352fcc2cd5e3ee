"""What is typed about tasks: the filter in the address, the task itself, progress, submission, decision."""

from tracker.tasks.forms.bulk import TrackerForm, UrgeManyForm
from tracker.tasks.forms.due import Due, DueField, parse_due
from tracker.tasks.forms.filters import ReadFilter, filter_arguments, filter_query, read_filter
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
    "TrackerForm",
    "UrgeManyForm",
    "VerificationForm",
    "filter_arguments",
    "filter_query",
    "parse_due",
    "percent_tiles",
    "read_filter",
    "values_of",
]
