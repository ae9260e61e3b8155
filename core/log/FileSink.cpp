// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/Sinks.h"

#include <cerrno>
#include <fstream>
#include <string>
#include <system_error>

namespace toxtunnel::log {

namespace {

namespace fs = std::filesystem;

class FileSink final : public Sink
{
public:
    FileSink(fs::path path, std::uintmax_t maxBytes, unsigned maxFiles)
        : path_(std::move(path))
        , maxBytes_(maxBytes)
        , maxFiles_(maxFiles)
    {
        open();
    }

    bool isOpen() const { return file_.is_open(); }

    void write(const Entry& entry) override
    {
        const std::string line = formatLine(entry) + '\n';
        if (size_ + line.size() > maxBytes_ && size_ > 0) {
            rotate();
        }
        file_ << line << std::flush;
        if (file_) {
            size_ += line.size();
        } else {
            file_.clear(); // the next entry tries again
        }
    }

private:
    void open()
    {
        file_.open(path_, std::ios::app | std::ios::binary);
        std::error_code error;
        const auto size = fs::file_size(path_, error);
        size_ = error ? 0 : size;
    }

    fs::path rotatedPath(unsigned number) const
    {
        fs::path path = path_;
        path.replace_filename(path_.stem().string() + '.' + std::to_string(number) +
                              path_.extension().string());
        return path;
    }

    void rotate()
    {
        file_.close();
        std::error_code ignored; // a missing older file is normal
        for (unsigned number = maxFiles_; number > 1; --number) {
            fs::rename(rotatedPath(number - 1), rotatedPath(number), ignored);
        }
        fs::rename(path_, rotatedPath(1), ignored);
        open();
    }

    fs::path path_;
    std::uintmax_t maxBytes_;
    unsigned maxFiles_;
    std::uintmax_t size_ = 0;
    std::ofstream file_;
};

} // namespace

Result<std::unique_ptr<Sink>> createFileSink(const fs::path& path, std::uintmax_t maxBytes,
                                             unsigned maxFiles)
{
    auto sink = std::make_unique<FileSink>(path, maxBytes, maxFiles);
    if (!sink->isOpen()) {
        return failure(Message::say("Cannot open the log file %1", path.string()),
                       Message::verbatim(std::error_code(errno, std::generic_category()).message()),
                       Message::say("Make its folder writable or change logging.file"));
    }
    return sink;
}

} // namespace toxtunnel::log
