using DockerLint.Compose;
using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;
using DockerLint.Core.Tests.Syntax;
using DockerLint.Syntax;

namespace DockerLint.Core.Tests.Compose;

/// <summary>What holds for the tree and the model of any text.</summary>
internal static class ComposeLaws
{
    public static ComposeSyntaxTree ParseLawfully(string text)
    {
        var tree = ComposeSyntaxTree.ParseText(text);
        TreeLaws.Check(tree);
        foreach (var node in tree.Root.DescendantNodesAndSelf())
        {
            CheckNode(node);
        }

        tree.Diagnostics.Select(diagnostic => diagnostic.Span.Start).Should().BeInAscendingOrder();
        ReadEverything(ComposeModel.Create(tree));
        return tree;
    }

    public static void HoldForEveryPrefixOf(string text)
    {
        for (var length = 0; length <= text.Length; length++)
        {
            ParseLawfully(text[..length]);
        }
    }

    private static void CheckNode(SyntaxNode node)
    {
        var position = node.FullSpan.Start;
        foreach (var child in node.ChildNodes())
        {
            child.Should().NotBeNull();
            child.Parent.Should().BeSameAs(node);
            child.FullSpan.Start.Should().BeGreaterThanOrEqualTo(position);
            position = child.FullSpan.End;
        }

        position.Should().BeLessThanOrEqualTo(node.FullSpan.End);
        if (node is ValueSyntax value)
        {
            node.FullSpan.Contains(value.ContentSpan).Should().BeTrue();
        }

        if (node is ScalarSyntax scalar)
        {
            var mapped = scalar.GetMappedText();
            mapped.Text.Should().Be(scalar.Value);
            mapped.ToOuter(0).Should().BeGreaterThanOrEqualTo(scalar.ContentSpan.Start);
            mapped.ToOuter(mapped.Length).Should().BeLessThanOrEqualTo(scalar.ContentSpan.End + 2, "the line break behind a block scalar is a part of its value");
        }
    }

    private static void ReadEverything(ComposeModel model)
    {
        object?[] all = [model.IsPartial, model.Name, model.Version, model.Include, model.InterpolationDiagnostics, .. model.Networks, .. model.Volumes, .. model.Secrets, .. model.Configs, .. model.Models];
        foreach (var item in model.Services.Cast<object?>().Concat(all).OfType<object>())
        {
            foreach (var property in item.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
            {
                _ = property.GetValue(item);
            }
        }
    }
}
