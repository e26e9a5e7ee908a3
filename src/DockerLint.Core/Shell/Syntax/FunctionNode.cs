namespace DockerLint.Shell.Syntax;

/// <summary>A function; the names that its body assigns when it is called, whenever that is.</summary>
internal sealed class FunctionNode(TextSpan span, string? name, CommandNode body, IReadOnlyCollection<string> assignedNames, IReadOnlyList<RedirectionNode> redirections)
    : CommandNode(span, redirections)
{
    public string? Name { get; } = name;

    public CommandNode Body { get; } = body;

    public IReadOnlyCollection<string> AssignedNames { get; } = assignedNames;
}
