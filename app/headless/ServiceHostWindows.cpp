// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/ServiceHost.h"
#include "headless/ServiceNotifier.h"
#include "headless/SignalWatcherWindows.h"

#include <windows.h>

#include <atomic>
#include <string>

namespace toxtunnel::app {

namespace {

// ServiceMain and the control handler are plain functions without a context of ours, so the one
// service of this process is found through here. Written after Microsoft's documentation and never
// run.
struct Host
{
    const std::function<int()>* program = nullptr;
    std::atomic<SERVICE_STATUS_HANDLE> handle = nullptr;
    int code = 1;
};

Host& host()
{
    static Host instance;
    return instance;
}

void report(DWORD state, DWORD exitCode = NO_ERROR)
{
    const SERVICE_STATUS_HANDLE handle = host().handle;
    if (handle == nullptr) {
        return; // started from a console
    }
    const bool pending = state == SERVICE_START_PENDING || state == SERVICE_STOP_PENDING;
    SERVICE_STATUS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwControlsAccepted =
        state == SERVICE_RUNNING
            ? SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN | SERVICE_ACCEPT_PARAMCHANGE
            : 0;
    status.dwWin32ExitCode = exitCode == NO_ERROR ? NO_ERROR : ERROR_SERVICE_SPECIFIC_ERROR;
    status.dwServiceSpecificExitCode = exitCode;
    status.dwWaitHint = pending ? 30'000 : 0;
    SetServiceStatus(handle, &status);
}

DWORD WINAPI onControl(DWORD control, DWORD, void*, void*)
{
    switch (control) {
    case SERVICE_CONTROL_STOP:
    case SERVICE_CONTROL_SHUTDOWN:
        report(SERVICE_STOP_PENDING);
        passToWatcher(Signal::Stop, static_cast<int>(control));
        return NO_ERROR;
    case SERVICE_CONTROL_PARAMCHANGE: // sc control ToxTunnel paramchange
        passToWatcher(Signal::Reload, static_cast<int>(control));
        return NO_ERROR;
    case SERVICE_CONTROL_INTERROGATE:
        return NO_ERROR;
    default:
        return ERROR_CALL_NOT_IMPLEMENTED;
    }
}

void WINAPI serviceMain(DWORD, wchar_t**)
{
    host().handle = RegisterServiceCtrlHandlerExW(L"ToxTunnel", onControl, nullptr);
    report(SERVICE_START_PENDING);
    host().code = (*host().program)();
    report(SERVICE_STOPPED, static_cast<DWORD>(host().code));
}

/// READY=1 and STOPPING=1 in the words of the Service Control Manager, which has no watchdog.
class ScmNotifier final : public ServiceNotifier
{
public:
    void notify(std::string_view state) override
    {
        if (state == "READY=1") {
            report(SERVICE_RUNNING);
        } else if (state == "STOPPING=1") {
            report(SERVICE_STOP_PENDING);
        }
    }
    std::optional<std::chrono::microseconds> watchdogTimeout() const override
    {
        return std::nullopt;
    }
};

} // namespace

std::unique_ptr<ServiceNotifier> ServiceNotifier::create()
{
    return std::make_unique<ScmNotifier>();
}

int runUnderServiceManager(const std::function<int()>& program)
{
    host().program = &program;
    std::wstring name = L"ToxTunnel";
    const SERVICE_TABLE_ENTRYW table[] = {{name.data(), serviceMain}, {nullptr, nullptr}};
    if (StartServiceCtrlDispatcherW(table) == 0) {
        return program(); // a console, where --service is allowed as well
    }
    return host().code;
}

} // namespace toxtunnel::app
