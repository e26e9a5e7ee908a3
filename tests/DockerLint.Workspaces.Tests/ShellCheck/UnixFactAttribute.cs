namespace DockerLint.Workspaces.Tests.ShellCheck;

/// <summary>A test that needs <c>/bin/sh</c>; shown as skipped elsewhere.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "There is no /bin/sh" : null;
}
