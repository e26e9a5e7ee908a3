using DockerLint.Compose;
using DockerLint.Compose.Syntax;
using DockerLint.Syntax;

namespace DockerLint.Core.Tests.Compose;

public sealed class ComposeSyntaxTreeTests
{
    private const string Typical = """
        # a file
        name: shop
        x-env: &env
          A: "1"   # one
        services:
          web:
            image: nginx:1.27
            command: ["sh", '-c', "echo \"hi\""]
            environment: { <<: *env, B: 2 }
            ports:
            - "8080:80"
            - target: 443
          db: !override
            build:
              dockerfile_inline: |
                FROM scratch

                COPY . /
            healthcheck:
              test: >-
                curl -f
                http://localhost
        volumes: {data: , }
        ? explicit
        : value
        """;

    private const string WithLineBreaks = """
        a: "x
          y" # c
        b: |+
          text

        c: [d,
          e]
        - f: @
        """;

    public static TheoryData<string> Inputs =>
    [
        Typical,
        WithLineBreaks.ReplaceLineEndings("\r\n"),
        WithLineBreaks.ReplaceLineEndings("\r"),
        "\uFEFFa: 1\n",
        "%YAML 1.2\n---\na: 1\n...\n---\nb: &x [*x, {c: d}]\n",
        "a: [1, 2\nb: {x: y\nc: \"open\nd: 'also\ne: @\nf: |9x\n",
        "a:\n\tb: 1\n- c\n ? d\n: : :\n",
        "a: 'it''s\n  folded'\nb: |+\n  keep\n\n\nc: >2\n    more\n   less\n",
        "\0\ud800\u2028\u0085 # not text\n",
    ];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Every_prefix_of_every_text_is_kept_character_for_character(string text) => ComposeLaws.HoldForEveryPrefixOf(text);

    [Fact]
    public void Random_texts_are_kept_character_for_character()
    {
        const string Alphabet = "ab:-?,[]{}#&*!|>'\"%@` \n\n  \t\\\r1+$\u2028";
        var random = new Random(20);
        for (var i = 0; i < 1_500; i++)
        {
            ComposeLaws.ParseLawfully(new string(Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]).ToArray()));
        }
    }

    [Fact]
    public void A_typical_file_has_no_errors_and_its_values_have_exact_spans()
    {
        var tree = ComposeLaws.ParseLawfully(Typical);

        tree.Diagnostics.Should().BeEmpty();
        var web = Find(tree, "services", "web");
        TextOf(Find(web, "image")).Should().Be("nginx:1.27");
        var db = (MappingSyntax)Find(tree, "services", "db");
        db.Tag.Should().NotBeNull();
        db.Tag?.Text.Should().Be("!override");
        tree.Text.ToString(db.ContentSpan).Should().StartWith("build:").And.EndWith("http://localhost");
    }

    [Fact]
    public void A_block_scalar_ends_behind_its_text_and_keeps_the_way_back_to_the_file()
    {
        var tree = ComposeLaws.ParseLawfully(Typical);
        var scalar = (ScalarSyntax)Find(tree, "services", "db", "build", "dockerfile_inline");

        scalar.Value.Should().Be("FROM scratch\n\nCOPY . /\n");
        scalar.Style.Should().Be(ScalarStyle.Literal);
        TextOf(scalar).Should().EndWith("COPY . /");
        var copy = scalar.Value.IndexOf("COPY", StringComparison.Ordinal);
        tree.Text.ToString(scalar.GetMappedText().ToOuter(new DockerLint.Text.TextSpan(copy, 8))).Should().Be("COPY . /");
    }

    [Theory]
    [InlineData("a: x y", "x y")]
    [InlineData("a: x\n  y\n\n  z", "x y\nz")]
    [InlineData("a: 'it''s'", "it's")]
    [InlineData("a: \"x\\ty\\u00e9\\x41\\\n  z\"", "x\ty\u00e9Az")]
    [InlineData("a: \"\\ud83d\\ude00\"", "\ud83d\ude00")]
    [InlineData("a: \"x\n\n  y\"", "x\ny")]
    [InlineData("a: |\n  x\n   y\n\n", "x\n y\n")]
    [InlineData("a: |-\n  x\n\n", "x")]
    [InlineData("a: |+\n  x\n\n", "x\n\n")]
    [InlineData("a: |1\n  x\n", " x\n")]
    [InlineData("a: >\n  x\n  y\n\n  z\n   more\n  w\n", "x y\nz\n more\nw\n")]
    [InlineData("a: |\r\n  x\r\n  y\r\n", "x\ny\n")]
    public void Scalars_are_decoded_as_YAML_demands(string text, string value)
    {
        var scalar = (ScalarSyntax)Find(ComposeLaws.ParseLawfully(text), "a");

        scalar.Value.Should().Be(value);
    }

    [Fact]
    public void An_escape_sequence_maps_as_a_whole()
    {
        var tree = ComposeLaws.ParseLawfully("a: \"x\\ty\"");
        var mapped = ((ScalarSyntax)Find(tree, "a")).GetMappedText();

        tree.Text.ToString(mapped.ToOuter(new DockerLint.Text.TextSpan(1, 1))).Should().Be("\\t");
        tree.Text.ToString(mapped.ToOuter(new DockerLint.Text.TextSpan(2, 1))).Should().Be("y");
    }

    [Fact]
    public void An_alias_names_the_last_anchor_before_it_in_its_document()
    {
        var tree = ComposeLaws.ParseLawfully("a: &x 1\nb: *x\nc: &x 2\nd: *x\n");

        ((ScalarSyntax?)((AliasSyntax)Find(tree, "b")).Target)?.Value.Should().Be("1");
        ((ScalarSyntax?)Find(tree, "d").ResolveAlias())?.Value.Should().Be("2");
        tree.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void An_alias_inside_its_own_anchor_leads_back_to_it()
    {
        var tree = ComposeLaws.ParseLawfully("a: &x [*x]");
        var sequence = (SequenceSyntax)Find(tree, "a");

        sequence.Items[0].Value.ResolveAlias().Should().BeSameAs(sequence);
    }

    [Fact]
    public void A_value_that_is_left_out_is_missing_and_may_have_a_tag()
    {
        var tree = ComposeLaws.ParseLawfully("a:\nb: !reset\n");

        Find(tree, "a").Should().BeOfType<MissingValueSyntax>().Which.IsSkipped.Should().BeFalse();
        Find(tree, "b").Tag?.Text.Should().Be("!reset");
    }

    [Fact]
    public void Comments_and_blanks_are_trivia()
    {
        var tree = ComposeLaws.ParseLawfully("# head\na: 1 # tail\n");
        var kinds = tree.GetTokens().SelectMany(token => token.LeadingTrivia.Concat(token.TrailingTrivia)).Where(trivia => trivia.ComposeKind() == ComposeSyntaxKind.CommentTrivia);

        kinds.Select(trivia => trivia.ToString()).Should().Equal("# head", "# tail");
    }

    [Fact]
    public void A_sequence_may_stand_in_the_column_of_its_key()
    {
        var tree = ComposeLaws.ParseLawfully("a:\n- 1\n- x: 2\n  y: 3\nb: 4\n");

        ((SequenceSyntax)Find(tree, "a")).Items.Should().HaveCount(2);
        TextOf(Find(tree, "b")).Should().Be("4");
    }

    [Fact]
    public void A_cancelled_parse_ends() =>
        FluentActions.Invoking(() => ComposeSyntaxTree.ParseText("a: 1", cancellationToken: new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();

    internal static ValueSyntax Find(ComposeSyntaxTree tree, params string[] keys) => Find(tree.Root.Documents[0].Value, keys);

    internal static ValueSyntax Find(ValueSyntax node, params string[] keys)
    {
        foreach (var key in keys)
        {
            var entry = ((MappingSyntax)node).FindEntry(key);
            entry.Should().NotBeNull("there is a key {0}", key);
            node = entry?.Value ?? node;
        }

        return node;
    }

    private static string TextOf(SyntaxNode node) => node.ToString();
}
