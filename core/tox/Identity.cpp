// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/Identity.h"

#include "model/AtomicFile.h"
#include "tox/CreateTox.h"
#include "tox/DataLock.h"
#include "tox/SaveFile.h"

namespace toxtunnel::tox {

namespace {

Result<ToxId> createIdentity(const SaveFile& file)
{
    NodeOptions offline;
    offline.udpEnabled = false;
    PortHistory ports;
    const auto tox = createTox(offline, {}, ports);
    if (!tox) {
        return tl::unexpected(tox.error());
    }
    const std::string& name = offline.name;
    tox_self_set_name(tox->get(), reinterpret_cast<const std::uint8_t*>(name.data()), name.size(),
                      nullptr);
    Secret savedata(tox_get_savedata_size(tox->get()));
    tox_get_savedata(tox->get(), savedata.bytes().data());
    if (const auto written =
            writeFileAtomically(file.path(), savedata.bytes(), FileAccess::OwnerOnly);
        !written) {
        return tl::unexpected(written.error());
    }
    return idOf(**tox);
}

} // namespace

Result<ToxId> identityOf(const std::filesystem::path& dataDir, const AskPassphrase& passphrase)
{
    const auto path = dataDir / SaveFile::name;
    auto file = SaveFile::read(path, passphrase);
    if (!file) {
        return tl::unexpected(file.error());
    }
    if (file->exists()) {
        return *idOfSavedata(file->savedata()); // read() has checked it
    }
    const auto lock = DataLock::acquire(dataDir);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    // Another process may have created it before the lock was ours.
    file = SaveFile::read(path, passphrase);
    if (!file) {
        return tl::unexpected(file.error());
    }
    return file->exists() ? *idOfSavedata(file->savedata()) : createIdentity(*file);
}

} // namespace toxtunnel::tox
