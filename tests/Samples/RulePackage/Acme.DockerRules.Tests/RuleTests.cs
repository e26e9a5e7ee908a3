using System.Collections.Generic;
using DockerLint.Diagnostics;
using DockerLint.Testing;
using Xunit;

namespace Acme.DockerRules.Tests
{
    public sealed class RuleTests
    {
        [Fact]
        public void The_package_is_sound() => RuleTest.VerifyPackage(typeof(RetiredMirrorAnalyzer).Assembly);

        [Fact]
        public void Images_of_the_old_mirror_are_reported() => RuleTest.Verify<RetiredMirrorAnalyzer>(
            """
            ARG TAG=3.22
            FROM [|old.acme.example/alpine:${TAG}|] AS tools
            FROM scratch
            COPY --from=[|old.acme.example/busybox:1.37|] /bin/true /true
            """,
            new RuleTestOptions
            {
                Messages =
                [
                    "'old.acme.example/alpine:3.22' comes from 'old.acme.example', which is going to be switched off",
                    "'old.acme.example/busybox:1.37' comes from 'old.acme.example', which is going to be switched off",
                ],
                ExpectedSeverity = DiagnosticSeverity.Warning,
            });

        [Fact]
        public void Other_images_and_unknown_ones_are_not() => RuleTest.VerifySilent<RetiredMirrorAnalyzer>(
            """
            ARG MIRROR
            FROM mirror.acme.example/alpine:3.22 AS base
            FROM ${MIRROR}/alpine:3.22
            FROM alpine:3.22
            FROM base
            """);

        [Fact]
        public void The_mirror_is_an_option() => RuleTest.Verify<RetiredMirrorAnalyzer>(
            "FROM [|older.acme.example/alpine:3.22|]\nFROM old.acme.example/alpine:3.22\n",
            new RuleTestOptions { Options = new Dictionary<string, string> { ["retired"] = "older.acme.example" }, Laws = RuleTestLaws.All });

        [Fact]
        public void The_fix_writes_the_new_mirror() => RuleTest.VerifyFix<RetiredMirrorAnalyzer>(
            "ARG OLD=old.acme.example\nFROM [|old.acme.example/alpine:3.22|]\nFROM [|${OLD}/alpine:3.22|]\n",
            "ARG OLD=old.acme.example\nFROM mirror.acme.example/alpine:3.22\nFROM ${OLD}/alpine:3.22\n");

        [Fact]
        public void A_service_without_an_owner_is_reported() => RuleTest.Verify<OwnerLabelAnalyzer>(
            """
            services:
              [|web|]:
                image: nginx:1.29
              db:
                image: postgres:17
                labels: [owner=data]
              derived:
                extends: web
            """,
            RuleTestOptions.Compose);
    }
}
