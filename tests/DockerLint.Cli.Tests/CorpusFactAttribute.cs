namespace DockerLint.Cli.Tests;

/// <summary>A test over real files, with folders <c>dockerfiles</c> and <c>compose</c>; the repository holds none, so it is skipped where the environment names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public const string Variable = "DOCKERLINT_CORPUS";

    public CorpusFactAttribute() => Skip = Root is null ? $"Real files: {Variable} names no folder" : null;

    /// <summary>The folder that the environment names; null without one.</summary>
    public static string? Root => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : null;
}
