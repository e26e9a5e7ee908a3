namespace DockerLint.Compose.Applications;

/// <summary>A list.</summary>
public sealed class ComposeListNode : ComposeNode
{
    private readonly bool hasMarkedItem;

    internal ComposeListNode(ComposeOrigin origin, IReadOnlyList<ComposeNode> items)
        : base(origin)
    {
        Items = items;
        foreach (var item in items)
        {
            hasMarkedItem |= item.HasMarks;
        }
    }

    /// <summary>The items in order.</summary>
    public IReadOnlyList<ComposeNode> Items { get; }

    internal override bool HasMarks => Mark != MergeMark.None || hasMarkedItem;

    internal override ComposeNode Unmarked() => Mark == MergeMark.None ? this : new ComposeListNode(Origin, Items);
}
