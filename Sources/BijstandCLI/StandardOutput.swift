import BijstandExchange
@preconcurrency import Foundation

/// The one way to stdout. It stands before Swift's own `print`, which says nothing of a disk that is full.
func print(_ text: String, terminator: String = "\n") { StandardOutput.write(Array((text + terminator).utf8)) }

/// Stdout and stderr, whatever they are: a full disk, a closed pipe, nothing at all.
enum StandardOutput {
    /// Gives streams that are closed a place that takes nothing, so that no file gets their numbers; and lets a file that may
    /// grow no further be an error of writing.
    static func prepare() {
        for (stream, mode) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY)]
        where fcntl(stream, F_GETFD) == -1 {
            // The lowest free number: this one. Writing to a stdout that is only read fails, as it should.
            _ = open("/dev/null", mode)
        }
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Writes all bytes, or ends the program: without a word where the reader has gone, as is usual (`| head`), else with
    /// ``Exit/outputFailed``. What a command prints is the last it does.
    static func write(_ bytes: [UInt8]) {
        guard let error = put(bytes, STDOUT_FILENO) else { return }
        if error == EPIPE {
            signal(SIGPIPE, SIG_DFL)
            raise(SIGPIPE)
        }
        warn("stdout: \(WriteFailure.cannotWrite(error))", .asked)
        exit(Exit.outputFailed.rawValue)
    }

    /// Closes a file that stdout goes to for all but its owner; does nothing where it goes elsewhere.
    static func makePrivate() {
        var status = stat()
        if fstat(STDOUT_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFREG { fchmod(STDOUT_FILENO, 0o600) }
    }

    /// Writes to stderr; where that fails there is nobody to tell.
    static func complain(_ text: String) { _ = put(Array(text.utf8), STDERR_FILENO) }

    /// - Returns: what went wrong, as `errno`.
    private static func put(_ bytes: [UInt8], _ stream: Int32) -> Int32? {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(stream, $0.baseAddress! + written, bytes.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            if count < 0 && errno == EAGAIN {
                // A stream that another process made non-blocking.
                var ready = pollfd(fd: stream, events: Int16(POLLOUT), revents: 0)
                poll(&ready, 1, -1)
                continue
            }
            if count <= 0 { return errno }
            written += count
        }
        return nil
    }
}
