using DockerLint.Analyzers.Dockerfile;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3049_LabelSchemaTests
{
    [Theory]
    [InlineData("foo:text", "FROM [|a:1|]")]
    [InlineData("foo", "FROM a:1\nLABEL foo=x\nFROM [|b:1|]\nLABEL bar=x")]
    [InlineData("foo:text", "FROM a:1 AS base\nFROM [|base|]")]
    [InlineData("foo:text", "FROM [|a:1|]\nONBUILD LABEL foo=x")]
    public void An_image_without_a_label_of_the_schema_is_reported(string schema, string markup) => RuleTest.Verify<LabelSchemaAnalyzer>(markup, With(schema));

    [Fact]
    public void All_missing_labels_are_one_finding() =>
        RuleTest.Verify<LabelSchemaAnalyzer>("FROM [|a:1|]\nLABEL b=x", With("a:text,b:text,c:text") with { Messages = ["The image lacks labels 'a', 'c', which the schema of labels asks for"] });

    [Theory]
    [InlineData("", "FROM a:1")]
    [InlineData("foo:text", "FROM a:1\nLABEL foo=x")]
    [InlineData("foo:text", "FROM a:1 AS base\nLABEL \"foo\"=x\nFROM base AS mid\nFROM mid")]
    [InlineData("foo:text", "FROM a:1 AS build\nFROM b:1\nLABEL foo=x\nCOPY --from=build /a /b")]
    [InlineData("foo:text", "FROM a:1\nARG KEY\nLABEL $KEY=x")]
    [InlineData("foo:text", "FROM a:1\nARG KEY=foo\nLABEL $KEY=x")]
    [InlineData("foo:text", "")]
    public void What_has_its_labels_or_may_have_them_is_fine(string schema, string text) => RuleTest.VerifySilent<LabelSchemaAnalyzer>(text, With(schema));

    [Fact]
    public void A_target_that_is_handed_in_is_an_image_too() =>
        RuleTest.Verify<LabelSchemaAnalyzer>("FROM [|a:1|] AS app\nFROM b:1\nLABEL foo=x", With("foo:text") with { BuildInputs = new BuildInputs { Targets = ["app"] } });

    [Fact]
    public void A_label_outside_a_strict_schema_is_reported() =>
        RuleTest.Verify<LabelSchemaAnalyzer>("FROM a:1\nLABEL a=x {|DL3050:b|}=y\nONBUILD LABEL {|DL3050:c|}=z", With("a:text", "true"));

    [Theory]
    [InlineData("a:text", "false")]
    [InlineData("", "true")]
    [InlineData("a:text,b:text", "true")]
    public void Without_both_settings_all_labels_are_allowed(string schema, string strict) => RuleTest.VerifySilent<LabelSchemaAnalyzer>("FROM a:1\nARG K\nLABEL a=x b=y $K=z", With(schema, strict));

    [Theory]
    [InlineData("FROM a:1\nLABEL {|DL3051:a=\"\"|}")]
    [InlineData("FROM a:1\nLABEL {|DL3051:a=''|} b=x")]
    [InlineData("FROM a:1\nONBUILD LABEL {|DL3051:a=\"\"|}\nLABEL a=1.0.0")]
    public void An_empty_label_of_the_schema_is_reported(string markup) => RuleTest.Verify<LabelSchemaAnalyzer>(markup, With("a:semver"));

    [Theory]
    [InlineData("FROM a:1\nLABEL other=\"\" a=x")]
    [InlineData("FROM a:1\nARG V=\nLABEL a=$V")]
    public void Other_labels_and_variables_may_be_empty(string text) => RuleTest.VerifySilent<LabelSchemaAnalyzer>(text, With("a:text"));

    [Theory]
    [InlineData("url", "DL3052", "not-url")]
    [InlineData("url", "DL3052", "example.com:8080/a")]
    [InlineData("url", "DL3052", "https:///a")]
    [InlineData("url", "DL3052", "\"https://a b\"")]
    [InlineData("url", "DL3052", "git@github.com:team/app")]
    [InlineData("rfc3339", "DL3053", "not-date")]
    [InlineData("rfc3339", "DL3053", "2026-03-01")]
    [InlineData("rfc3339", "DL3053", "2026-02-29T00:00:00Z")]
    [InlineData("rfc3339", "DL3053", "2026-03-01T24:00:00Z")]
    [InlineData("rfc3339", "DL3053", "2026-03-01T12:00:00")]
    [InlineData("rfc3339", "DL3053", "2026-03-01T12:00:00.Z")]
    [InlineData("rfc3339", "DL3053", "2026-03-01T12:00:00+0100")]
    [InlineData("spdx", "DL3054", "not-spdx")]
    [InlineData("spdx", "DL3054", "Proprietary")]
    [InlineData("spdx", "DL3054", "\"MIT, BSD-3-Clause\"")]
    [InlineData("hash", "DL3055", "not-git-hash")]
    [InlineData("hash", "DL3055", "43c572")]
    [InlineData("semver", "DL3056", "v1.0.0")]
    [InlineData("semver", "DL3056", "1.0")]
    [InlineData("semver", "DL3056", "1.02.0")]
    [InlineData("semver", "DL3056", "1.0.0-01")]
    [InlineData("semver", "DL3056", "1.0.0-")]
    [InlineData("email", "DL3058", "not-email")]
    [InlineData("email", "DL3058", "@example.com")]
    [InlineData("email", "DL3058", "a..b@example.com")]
    [InlineData("email", "DL3058", "\"Jo <jo>\"")]
    [InlineData("email", "DL3058", "'<'")]
    public void A_value_that_is_not_of_its_type_is_reported(string type, string id, string value) =>
        RuleTest.Verify<LabelSchemaAnalyzer>($"FROM a:1\nLABEL a={{|{id}:{value}|}}\nONBUILD LABEL a={{|{id}:{value}|}}", With("a:" + type));

    [Theory]
    [InlineData("url", "http://example.com")]
    [InlineData("url", "mailto:jo@example.com")]
    [InlineData("url", "${URL}")]
    [InlineData("url", "https://example.com/$UNKNOWN")]
    [InlineData("url", "\"{{ url }}\"")]
    [InlineData("url", "__URL__")]
    [InlineData("rfc3339", "2021-03-10T10:26:33.564595127+01:00")]
    [InlineData("rfc3339", "2024-02-29T23:59:60z")]
    [InlineData("spdx", "BSD-3-Clause")]
    [InlineData("spdx", "\"(MIT OR Apache-2.0) AND GPL-2.0-or-later WITH Classpath-exception-2.0\"")]
    [InlineData("hash", "43c572f1272b6b3171dd1db9e41b7027128ce080")]
    [InlineData("hash", "43c572f")]
    [InlineData("semver", "1.0.0")]
    [InlineData("semver", "2.0.1-rc1")]
    [InlineData("semver", "2.0.1-rc.1+build.007")]
    [InlineData("email", "abcd@google.com")]
    [InlineData("email", "\"Jo Doe <jo@example.com>\"")]
    [InlineData("text", "anything")]
    [InlineData("colour", "anything")]
    public void A_value_of_its_type_and_an_unknown_one_are_fine(string type, string value) =>
        RuleTest.VerifySilent<LabelSchemaAnalyzer>($"FROM a:1\nARG URL\nARG UNKNOWN\nLABEL a={value}\nLABEL other=x", With("a:" + type));

    [Fact]
    public void A_value_from_a_variable_is_judged_when_it_is_known() =>
        RuleTest.Verify<LabelSchemaAnalyzer>("FROM a:1\nENV V=v1\nLABEL a={|DL3056:$V|}", With("a:semver"));

    [Theory]
    [InlineData("FROM a:1\nLABEL org.opencontainers.image.source={|DL3052:github.com/team/app|}")]
    [InlineData("FROM a:1\nLABEL org.opencontainers.image.url={|DL3052:app|} org.opencontainers.image.documentation={|DL3052:README.md|}")]
    [InlineData("FROM a:1\nLABEL org.opencontainers.image.created={|DL3053:2026-03-01|}")]
    [InlineData("FROM a:1\nLABEL org.opencontainers.image.licenses={|DL3054:\"Apache License 2.0\"|}")]
    public void Annotations_of_images_have_a_type_without_a_schema(string markup) => RuleTest.Verify<LabelSchemaAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nLABEL org.opencontainers.image.source=https://github.com/team/app org.opencontainers.image.created=2026-03-01T00:00:00Z")]
    [InlineData("FROM a:1\nLABEL org.opencontainers.image.licenses=Proprietary")]
    [InlineData("FROM a:1\nLABEL org.opencontainers.image.licenses=")]
    [InlineData("FROM a:1\nLABEL org.opencontainers.image.version=latest org.opencontainers.image.revision=main org.opencontainers.image.authors=me")]
    [InlineData("FROM a:1\nARG URL\nLABEL org.opencontainers.image.url=$URL")]
    [InlineData("FROM a:1\nLABEL url=x created=y licenses=z")]
    public void Other_annotations_and_labels_are_left_alone(string text) => RuleTest.VerifySilent<LabelSchemaAnalyzer>(text);

    private static RuleTestOptions With(string schema, string strict = "false") =>
        new() { Options = new Dictionary<string, string> { ["label_schema"] = schema, ["strict_labels"] = strict } };
}
