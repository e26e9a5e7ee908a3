using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>A command: one text that Compose splits into words like a shell, without running one, or a list of words.</summary>
public sealed class ServiceCommand : ComposeElement
{
    private ServiceCommand(ComposeModel model, ValueSyntax node, ComposeValue? text, IReadOnlyList<ComposeValue>? words)
        : base(model, node)
    {
        Text = text;
        Words = words;
    }

    /// <summary>The text; null for a list.</summary>
    public ComposeValue? Text { get; }

    /// <summary>The words of a list, without items that are no scalars; null for a text.</summary>
    public IReadOnlyList<ComposeValue>? Words { get; }

    /// <summary>
    /// Where in <see cref="Text"/> an operator of a shell stands, from which on Compose drops the text; null if there is none, for a list,
    /// and for a text with an open quote, which Compose refuses.
    /// </summary>
    public int? IgnoredFrom => Text is { } text ? CommandWords.FindTail(text) : null;

    /// <summary>Whether it clears the command of the image: an empty text or list.</summary>
    public bool IsCleared => Words is { Count: 0 } || Text is { Text.Length: 0 };

    /// <summary>
    /// Where in <see cref="Text"/> the quote stands that nothing closes, so that Compose cannot split the text and refuses the file;
    /// null if all are closed, for a list, and for a text with variables, which may close it.
    /// </summary>
    public TextSpan? OpenQuote =>
        Text is { Value.IsKnown: true } text && CommandWords.TrySplit(text, out var problem) is null ? new TextSpan(problem, 1) : null;

    internal static ServiceCommand? Read(ComposeModel model, ValueSyntax? node)
    {
        if (node is null)
        {
            return null;
        }

        if (model.Scalar(node) is { } text)
        {
            return new ServiceCommand(model, node, text, null);
        }

        return NodeGraph.Resolve(node) is SequenceSyntax ? new ServiceCommand(model, node, null, model.Scalars(node)) : null;
    }
}
