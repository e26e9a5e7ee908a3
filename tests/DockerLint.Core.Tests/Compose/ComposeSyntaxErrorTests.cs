using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Core.Tests.Compose;

public sealed class ComposeSyntaxErrorTests
{
    [Theory]
    [InlineData("a: [1, 2\nb: 3\n", "UnclosedFlowCollection", "[")]
    [InlineData("a: {x: 1, y: [1, 2}\nb: 3\n", "UnclosedFlowCollection", "[")]
    [InlineData("a: [x\nc: \"q\"\nb: 3\n", "UnclosedFlowCollection", "[")]
    [InlineData("a:\n\tx: 1\n\ty: 2\nb: 3\n", "TabIndentation", "\t")]
    [InlineData("a:\n  x: 1\n \ty: 2\nb: 3\n", "TabIndentation", "\t")]
    [InlineData("a: \"open\nb: 3\n", "UnterminatedQuote", "\"open")]
    [InlineData("a: x: y\nb: 3\n", "MappingNotAllowed", ":")]
    [InlineData("a: @x\nb: 3\n", "UnexpectedCharacter", "@x")]
    [InlineData("a: 1\n   c: 2\nb: 3\n", "BadIndentation", "c:")]
    [InlineData("a: \"1\"\n   c: 2\nb: 3\n", "BadIndentation", "c:")]
    [InlineData("a:\n  line\nb: 3\nc\nd: 1\n", "MissingColon", "c")]
    [InlineData("a: \"\\q\"\nb: 3\n", "InvalidEscape", "\"\\q\"")]
    [InlineData("a: |x\nb: 3\n", "InvalidBlockScalar", "|x")]
    [InlineData("a: *\nb: 3\n", "InvalidAnchor", "*")]
    [InlineData("a: *x\nb: 3\n", "UndefinedAlias", "*x")]
    [InlineData("a: \"x\" y\nb: 3\n", "UnexpectedContent", "y")]
    [InlineData("a: [\"x\" \"y\"]\nb: 3\n", "MissingComma", "\"y\"")]
    [InlineData("b: 3\na: 1\n'a': 2\n", "DuplicateKey", "'a'")]
    [InlineData("%YAML x\n---\nb: 3\n", "InvalidDirective", "%YAML")]
    public void An_error_is_reported_once_at_its_place_and_the_rest_is_read(string text, string code, string place)
    {
        var tree = ComposeLaws.ParseLawfully(text);

        var diagnostic = tree.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(code);
        tree.Text.ToString(diagnostic.Span).Should().Be(place);
        tree.Root.DescendantNodes().OfType<MappingEntrySyntax>().Should().Contain(entry => entry.KeyText == "b" && entry.Value.ToString() == "3");
    }

    [Fact]
    public void A_service_behind_a_broken_one_stays_a_service()
    {
        var tree = ComposeLaws.ParseLawfully("""
            services:
              web:
                image: "nginx
                ports: ["80", "81
                command: x
              db:
                image: postgres
            volumes: {}
            """);

        tree.Diagnostics.Should().HaveCount(2);
        ((MappingSyntax)ComposeSyntaxTreeTests.Find(tree, "services")).Entries.Select(entry => entry.KeyText).Should().Equal("web", "db");
        ((MappingSyntax)ComposeSyntaxTreeTests.Find(tree, "services", "web")).Entries.Select(entry => entry.KeyText).Should().Equal("image", "ports", "command");
        ComposeSyntaxTreeTests.Find(tree, "services", "web", "image").Should().BeOfType<MissingValueSyntax>().Which.IsSkipped.Should().BeTrue();
    }

    [Fact]
    public void A_value_survives_a_line_below_it_that_is_indented_too_deep()
    {
        var tree = ComposeLaws.ParseLawfully("web:\n  image: nginx # a\n    ports:\n      - 80\n  user: me\n");

        ComposeSyntaxTreeTests.Find(tree, "web", "image").ToString().Should().Be("nginx");
        ComposeSyntaxTreeTests.Find(tree, "web", "user").ToString().Should().Be("me");
    }

    [Fact]
    public void A_repeated_key_knows_its_first_definition()
    {
        var tree = ComposeLaws.ParseLawfully("a: 1\nb: 2\na: 3\n");
        var entries = ((MappingSyntax)tree.Root.Documents[0].Value).Entries;

        entries.Should().HaveCount(3);
        entries[2].FirstDefinition.Should().BeSameAs(entries[0]);
        entries[0].FirstDefinition.Should().BeNull();
    }

    [Fact]
    public void Brackets_nested_too_deep_are_reported_once_and_the_next_document_is_read()
    {
        var tree = ComposeLaws.ParseLawfully(new string('[', 5_000) + "\n---\na: 1\n");

        tree.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(ComposeSyntaxErrors.DepthExceeded);
        tree.Root.Documents.Should().HaveCount(2);
    }

    [Fact]
    public void A_block_nested_too_deep_is_reported_once()
    {
        var text = string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i) + "a:\n"));

        ComposeLaws.ParseLawfully(text).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(ComposeSyntaxErrors.DepthExceeded);
    }

    [Fact]
    public void A_hundred_levels_are_read()
    {
        var text = "a: " + new string('[', 99) + new string(']', 99);

        ComposeLaws.ParseLawfully(text).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_file_of_errors_is_given_up_with_a_word()
    {
        var tree = ComposeLaws.ParseLawfully(string.Concat(Enumerable.Repeat("a: @\n", 3_000)));

        tree.Diagnostics.Should().HaveCountLessThan(500).And.Contain(diagnostic => diagnostic.Code == ComposeSyntaxErrors.TooManyErrors);
    }
}
