# SPDX-License-Identifier: Apache-2.0
"""What footprint and soak share: a desktop session without a screen, programs started in it, and what their processes cost."""
