namespace DockerLint.Shell.Syntax;

/// <summary>Commands joined by <c>|</c> and <c>|&amp;</c>; operator i stands between commands i and i + 1.</summary>
internal sealed class PipelineNode(TextSpan span, IReadOnlyList<CommandNode> commands, IReadOnlyList<CommandConnector> operators, bool isNegated) : ShellNode(span)
{
    public IReadOnlyList<CommandNode> Commands { get; } = commands;

    public IReadOnlyList<CommandConnector> Operators { get; } = operators;

    public bool IsNegated { get; } = isNegated;
}
