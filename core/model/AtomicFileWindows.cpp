// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/AtomicFile.h"

#include <windows.h>

#include <random>
#include <system_error>

namespace toxtunnel {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> cannotWrite(const fs::path& path, DWORD error)
{
    return failure(Message::say("Cannot write %1", path.string()),
                   Message::verbatim(std::system_category().message(static_cast<int>(error))));
}

DWORD writeNew(const fs::path& path, std::span<const std::uint8_t> bytes)
{
    const HANDLE file = CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return GetLastError();
    }
    DWORD written = 0;
    const bool ok =
        WriteFile(file, bytes.data(), static_cast<DWORD>(bytes.size()), &written, nullptr) &&
        written == bytes.size() && FlushFileBuffers(file);
    const DWORD error = ok ? ERROR_SUCCESS : GetLastError();
    CloseHandle(file);
    return error;
}

} // namespace

// The folder's access list decides who may read; FileAccess has no counterpart here.
Result<void> writeFileAtomically(const fs::path& path, std::span<const std::uint8_t> bytes,
                                 FileAccess)
{
    std::error_code resolveError;
    const fs::path target = fs::weakly_canonical(fs::absolute(path), resolveError);
    if (resolveError) {
        return cannotWrite(path, static_cast<DWORD>(resolveError.value()));
    }
    fs::path temporary = target;
    temporary += ".tmp." + std::to_string(GetCurrentProcessId()) + "." +
                 std::to_string(std::random_device{}());
    DWORD error = writeNew(temporary, bytes);
    if (error == ERROR_SUCCESS &&
        !MoveFileExW(temporary.c_str(), target.c_str(),
                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) {
        error = GetLastError();
    }
    if (error != ERROR_SUCCESS) {
        DeleteFileW(temporary.c_str());
        return cannotWrite(path, error);
    }
    return {};
}

} // namespace toxtunnel
