using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Core.Tests.Grammars;

public sealed class MountOptionsTests
{
    [Fact]
    public void Keys_have_one_name_whatever_way_they_are_written()
    {
        var mount = MountOptions.Parse("type=bind,src=a,dst=/b,rw,from=stage");

        mount.Problems.Should().BeEmpty();
        mount.Type.Should().Be(MountType.Bind);
        (mount.Source?.Text, mount.Target?.Text, mount.From?.Text, mount.IsReadOnly).Should().Be(("a", "/b", "stage", false));
    }

    [Theory]
    [InlineData("target=/a", true)]
    [InlineData("type=cache,target=/a", false)]
    [InlineData("type=cache,target=/a,ro", true)]
    [InlineData("type=secret,id=a,readonly=0", false)]
    [InlineData("target=/a,ro=$X", null)]
    public void Read_only_depends_on_type_and_flag(string text, bool? expected) => MountOptions.Parse(text).IsReadOnly.Should().Be(expected);

    [Fact]
    public void Spans_cover_key_and_value_also_in_quoted_fields()
    {
        const string Text = "type=cache,\"target=/a,\"\"b\"";
        var mount = MountOptions.Parse(Text);

        var option = mount.Find("target")!;
        option.RawValue.Should().Be("/a,\"b");
        Text.Substring(option.KeySpan.Start, option.KeySpan.Length).Should().Be("target");
        Text.Substring(option.ValueSpan.Start, option.ValueSpan.Length).Should().Be("/a,\"\"b");
    }

    [Theory]
    [InlineData("", "the list is empty")]
    [InlineData("type=foo", "'foo' is not one of the mount types")]
    [InlineData("type=cache,targt=/a", "'targt' is not an option")]
    [InlineData("target", "'target' must be written as key=value")]
    [InlineData("type=bind,required", "'required' is not allowed in a bind mount")]
    [InlineData("required,type=secret,id=a", "'required' is not allowed in a bind mount")]
    [InlineData("type=cache,size=1m", "'size' is not allowed in a cache mount")]
    [InlineData("type=tmpfs,size=big", "'big' is not a size")]
    [InlineData("type=cache,sharing=all", "'all' is not one of shared, private and locked")]
    [InlineData("type=cache,mode=789", "'789' is not an octal file mode")]
    [InlineData("type=cache,uid=app", "'app' is not a numeric id")]
    [InlineData("type=bind,uid=1", "'uid' is not allowed in a bind mount")]
    [InlineData("type=bind,sharing=locked", "'sharing' is not allowed in a bind mount")]
    [InlineData("type=secret", "needs an id, a source or a target")]
    [InlineData("type=secret,id=a,src=b", "both a source and an id")]
    [InlineData("type=secret,id=a,from=b", "'from' is not allowed in a secret mount")]
    [InlineData("from=$X,target=/a", "'from' does not support variables")]
    [InlineData("target=/a,ro=yes", "'yes' is neither true nor false")]
    [InlineData("a\"b", "a quote stands inside an unquoted field")]
    [InlineData("\"target=/a", "the quote is not closed")]
    public void What_BuildKit_refuses_is_one_problem(string text, string message) =>
        MountOptions.Parse(text).Problems.Should().ContainSingle().Which.Message.Should().Contain(message);

    [Theory]
    [InlineData("type=${TYPE},sharing=locked,required")]
    [InlineData("type=cache,sharing=$S,uid=$U,mode=${M}")]
    [InlineData("type=secret,id=a,env=TOKEN,required=true,mode=0400")]
    [InlineData("type=ssh")]
    [InlineData("type=tmpfs,target=/tmp,size=64m")]
    public void Good_mounts_and_unknown_values_have_no_problem(string text) => MountOptions.Parse(text).Problems.Should().BeEmpty();

    [Fact]
    public void Values_are_expanded_by_the_caller()
    {
        var mount = MountOptions.Parse("type=$T,target=/a", value => value == "$T" ? ResolvedValue.Known("cache") : ResolvedValue.Known(value));

        mount.Type.Should().Be(MountType.Cache);
    }
}
