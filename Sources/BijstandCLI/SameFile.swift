import Exchange

/// Whether two paths are of one file, by whatever way they lead there: what is read must not be written over.
func isSameFile(_ one: String, _ other: String) -> Bool { FilePlace.isSame(one, other) }
