// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <filesystem>

namespace toxtunnel::app {

/// `toxtunnel.pid`: the number of this process and a line end, as long as the object lives. Write
/// it after the data folder's lock is held: what stands there then is left over from a crash.
class PidFile
{
public:
    static Result<PidFile> write(std::filesystem::path path);

    PidFile(PidFile&& other) noexcept;
    PidFile& operator=(PidFile&&) = delete;
    PidFile(const PidFile&) = delete;
    PidFile& operator=(const PidFile&) = delete;
    ~PidFile();

private:
    explicit PidFile(std::filesystem::path path);

    std::filesystem::path path_;
};

} // namespace toxtunnel::app
