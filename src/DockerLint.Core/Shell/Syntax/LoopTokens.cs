namespace DockerLint.Shell.Syntax;

/// <summary>The tokens around the body of a loop.</summary>
/// <param name="semicolon">Index of the <c>;</c> before the body; -1 for none.</param>
/// <param name="do">Index of <c>do</c> or the opening brace.</param>
/// <param name="done">Index of <c>done</c> or the closing brace.</param>
internal readonly struct LoopTokens(int semicolon, int @do, int done)
{
    public int Semicolon { get; } = semicolon;

    public int Do { get; } = @do;

    public int Done { get; } = done;
}
