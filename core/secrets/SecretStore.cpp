// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretStore.h"

#include <system_error>

namespace toxtunnel::secrets {

std::string passphraseName(const std::filesystem::path& dataDir)
{
    std::error_code error;
    const auto canonical = std::filesystem::weakly_canonical(dataDir, error);
    return "passphrase of " + (error ? dataDir : canonical).string();
}

} // namespace toxtunnel::secrets
