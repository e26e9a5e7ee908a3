namespace DockerLint.Shell.Syntax;

/// <summary><c>name=value</c>, <c>name+=value</c>, <c>name[i]=value</c> or <c>name=(elements)</c>.</summary>
internal sealed class AssignmentNode(TextSpan span, string name, bool isAppend, bool isElement, WordNode? value, IReadOnlyList<WordNode>? elements) : ShellNode(span)
{
    public string Name { get; } = name;

    public bool IsAppend { get; } = isAppend;

    public bool IsElement { get; } = isElement;

    public WordNode? Value { get; } = value;

    public IReadOnlyList<WordNode>? Elements { get; } = elements;
}
