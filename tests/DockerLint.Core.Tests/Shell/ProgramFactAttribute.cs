namespace DockerLint.Core.Tests.Shell;

/// <summary>A test that needs a program of the machine; skipped, and said to be, where the program is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program)
    {
        Program = program;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        if (!folders.Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program))))
        {
            Skip = $"There is no {program} on this machine.";
        }
    }

    public string Program { get; }
}
