using DockerLint.Compose.DotEnv;
using DockerLint.Semantics;
using DockerLint.Text;

namespace DockerLint.Core.Tests.Compose.DotEnv;

public sealed class DotEnvFileTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("# a comment\n\n  # another", "")]
    [InlineData("PORT=80", "PORT=80")]
    [InlineData("\uFEFFPORT=80\r\nHOST=x\r\n", "PORT=80;HOST=x")]
    [InlineData(" export\tPORT = 80 \nexportX=1", "PORT=80;exportX=1")]
    [InlineData("PORT: 80\nURL: http://a/?b=c", "PORT=80;URL=http://a/?b=c")]
    [InlineData("A=\nB= \nC=\"\"\nD=''", "A=;B=;C=;D=")]
    [InlineData("A=one two  # note\nB=one#two\nC='x' # note\nD=\"#\"", "A=one two;B=one#two;C=x;D=#")]
    [InlineData("A='one\n two' B=three", "A=one\n two;B=three")]
    [InlineData("A=\"one\r\ntwo\"\nB=3", "A=one\ntwo;B=3")]
    [InlineData("A='it\\'s $B \\n'", "A=it's $B \\n")]
    [InlineData("A=\"\\\"x\\\"\\t\\\\n\\0101\\09\\x\\'\"", "A=\"x\"\t\\nA\\09\\x\\'")]
    [InlineData("A=x\\ty", "A=x\\ty")]
    [InlineData("a.b-c[0]_ü=1\n=2", "a.b-c[0]_ü=1;=2")]
    [InlineData("A=1\nB=$A${A}\nC='$A'\nD=\"<$A>\"\nE=\"\\$A\"\nF=$$A", "A=1;B=11;C=$A;D=<1>;E=$A;F=$A")]
    [InlineData("A=1\nA=2\nB=$A", "A=2;B=2")]
    [InlineData("B=$LATER\nLATER=1\nC=${NOWHERE:-x}", "B=;LATER=1;C=x")]
    public void The_variables_of_a_file(string text, string expected)
    {
        var file = DotEnvFile.Parse(text);
        var result = file.Evaluate(_ => null);

        file.Problems.Should().BeEmpty();
        result.Problems.Should().BeEmpty();
        string.Join(';', result.Values.Select(item => item.Key + "=" + item.Value.Text)).Should().Be(expected);
    }

    [Fact]
    public void The_environment_goes_before_the_file_and_gives_what_has_no_value()
    {
        var file = DotEnvFile.Parse("USER=file\nGREETING=hi $USER\nHOME\nNOWHERE\nexport ANY");
        var values = file.Evaluate(name => name switch { "USER" => ResolvedValue.Known("me"), "HOME" => ResolvedValue.Known("/root"), "ANY" => ResolvedValue.Unknown, _ => null }).Values;

        values.Select(item => item.Key + "=" + item.Value).Should().Equal("USER=file", "GREETING=hi me", "HOME=/root", "ANY=?");
        file.Entries.Select(entry => entry.IsInherited).Should().Equal(false, false, true, true, true);
    }

    [Theory]
    [InlineData("lol$x=1\nB=2", 3, 1)]
    [InlineData("A B=1\nB=2", 0, 3)]
    [InlineData("some words\nB=2", 0, 10)]
    [InlineData("A=\"x\nB=2", 2, 2)]
    [InlineData("A='x\\'\nB=2", 2, 4)]
    [InlineData("A=${\nB=2", 2, 2)]
    [InlineData("A=\"\\t${1}\"\nB=2", 5, 2)]
    public void What_Compose_refuses_has_its_place_and_the_rest_is_read(string text, int start, int length)
    {
        var file = DotEnvFile.Parse(text);

        file.Problems.Should().ContainSingle().Which.Span.Should().Be(new TextSpan(start, length));
        file.Evaluate(_ => null).Values["B"].Text.Should().Be("2");
    }

    [Fact]
    public void A_required_variable_is_a_problem_where_the_environment_lacks_it()
    {
        var file = DotEnvFile.Parse("A=1\nB=\"\\n${C:?set C}\"");

        file.Problems.Should().BeEmpty();
        file.Evaluate(_ => null).Problems.Should().ContainSingle().Which.Span.Should().Be(new TextSpan(9, 11));
        file.Evaluate(_ => ResolvedValue.Known("x")).Problems.Should().BeEmpty();
    }

    [Fact]
    public void Entries_know_where_they_stand()
    {
        const string Text = "# c\nexport NAME = \"a\\tb$X\"  # note\n";
        var entry = DotEnvFile.Parse(Text).Entries.Should().ContainSingle().Subject;

        Slice(entry.Span).Should().Be("export NAME = \"a\\tb$X\"");
        Slice(entry.NameSpan).Should().Be("NAME");
        Slice(entry.ValueSpan ?? default).Should().Be("\"a\\tb$X\"");
        entry.Quote.Should().Be(DotEnvQuote.Double);
        Slice(entry.Value!.ToOuter(entry.Interpolation!.Variables[0].Span)).Should().Be("$X");

        static string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);
    }

    [Fact]
    public void No_prefix_of_a_file_is_too_much()
    {
        const string Text = "\uFEFF# c\r\nexport A = \"b\\\"\\0101${C:-\\$}\r\n\" # d\n'x' y=\uD83D\uDE00\n\uD83D=1\nE: 'f\\'\\\r\n'\nG\n";
        for (var length = 0; length <= Text.Length; length++)
        {
            DotEnvFile.Parse(Text[..length]).Evaluate(_ => null).Values.Should().NotBeNull();
        }
    }

    [Theory]
    [InlineData("\uFEFFA=1\r\n\r\n # note\n  B='$A' # b\nC=a=b\nD=", "A=1;B='$A' # b;C=a=b;D=")]
    [InlineData("SET\nUNSET", "SET=s")]
    public void The_format_raw_takes_values_as_they_are(string text, string expected)
    {
        var file = DotEnvFile.ParseRaw(text);
        file.Problems.Should().BeEmpty();
        string.Join(";", file.Evaluate(name => name == "SET" ? ResolvedValue.Known("s") : null).Values.Select(item => item.Key + "=" + item.Value.Text)).Should().Be(expected);
    }

    [Theory]
    [InlineData("=1\nA=2", "", "the value has no name")]
    [InlineData("A B=1\nA=2", "A B", "the name of a variable cannot have a blank in it")]
    public void The_format_raw_refuses_lines_without_a_proper_name(string text, string place, string message)
    {
        var file = DotEnvFile.ParseRaw(text);
        var problem = file.Problems.Should().ContainSingle().Subject;
        file.Text.ToString(problem.Span).Should().Be(place);
        problem.Message.Should().Be(message);
        file.Entries.Should().ContainSingle().Which.Name.Should().Be("A");
    }
}
