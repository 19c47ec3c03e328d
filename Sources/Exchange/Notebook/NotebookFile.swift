internal import CBijstandNotebook

/// A file of `notebooks-export`, from within the program.
struct NotebookFile {
    let name: String
    let bytes: [UInt8]

    static let all: [NotebookFile] = (0..<notebook_file_count()).map { index in
        let file = notebook_file(index)
        return NotebookFile(
            name: String(cString: file.name), bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
}
