// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For a build without Qt Multimedia.
#include "ui/camera/Cameras.h"

namespace toxtunnel::ui {

bool Cameras::supported()
{
    return false;
}

std::unique_ptr<Cameras> Cameras::ofThisComputer()
{
    return nullptr;
}

} // namespace toxtunnel::ui
