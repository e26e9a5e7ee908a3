namespace DockerLint.Shell.Syntax;

/// <summary>Pipelines joined by <c>&amp;&amp;</c> and <c>||</c>; operator i stands between pipelines i and i + 1, the connector before the first.</summary>
internal sealed class AndOrNode(TextSpan span, IReadOnlyList<PipelineNode> pipelines, IReadOnlyList<CommandConnector> operators, CommandConnector connector, bool isBackground) : ShellNode(span)
{
    public IReadOnlyList<PipelineNode> Pipelines { get; } = pipelines;

    public IReadOnlyList<CommandConnector> Operators { get; } = operators;

    public CommandConnector Connector { get; } = connector;

    public bool IsBackground { get; } = isBackground;
}
