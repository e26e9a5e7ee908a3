namespace DockerLint.Workspaces.Tests.ShellCheck;

/// <summary>A test that needs the ShellCheck program; shown as skipped where there is none.</summary>
public sealed class ShellCheckFactAttribute : FactAttribute
{
    public ShellCheckFactAttribute()
    {
        var name = OperatingSystem.IsWindows() ? "shellcheck.exe" : "shellcheck";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        Skip = folders.Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, name))) ? null : "ShellCheck is not installed";
    }
}
