import NotesDiff
