// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/DataLock.h"

#include <windows.h>

#include <string>
#include <system_error>

namespace toxtunnel::tox {

void DataLock::HandleCloser::operator()(void* handle) const
{
    CloseHandle(handle);
}

Result<DataLock> DataLock::acquire(const std::filesystem::path& directory)
{
    const Message what = Message::say("Cannot use the data directory %1", directory.string());
    std::error_code error;
    std::filesystem::create_directories(directory, error);
    if (error) {
        return failure(what, Message::verbatim(error.message()));
    }
    // Others may read the number of the process, but nobody else opens the file for writing.
    void* file =
        CreateFileW((directory / "lock").c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ,
                    nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const DWORD code = GetLastError();
        if (code == ERROR_SHARING_VIOLATION) {
            return failure(
                what, Message::say("another process uses it"),
                Message::say("Stop that process, or give this one a directory of its own (-d)"));
        }
        return failure(what,
                       Message::verbatim(std::system_category().message(static_cast<int>(code))));
    }
    DataLock lock;
    lock.file_.reset(file);
    const std::string number = std::to_string(GetCurrentProcessId()) + "\r\n";
    DWORD written = 0;
    WriteFile(file, number.data(), static_cast<DWORD>(number.size()), &written, nullptr);
    return lock;
}

} // namespace toxtunnel::tox
