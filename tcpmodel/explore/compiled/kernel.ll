; Built by `make kernel`; of sources 7a28df79003c143cd1880ff9744b034a14d7df06f062c810619122fea88886f9, as text 3dd2f6ec3896c8a452562279b770fcc1b49dc878c3c3b9a475fe3ae614f953bf
%struct.Fair = type { ptr, ptr, ptr, i64, ptr, ptr, i64, ptr, i64, ptr }
%struct.Hash = type { ptr, ptr, i64, i64 }
%struct.Search = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, i64, i64, i64, i64, i64, ptr, ptr, [2 x i64], [2 x i64], [2 x i64], [2 x i64], i64, [7 x ptr], [7 x i64], ptr, i64, ptr, i64, i64, i64, i64, [2 x i64], [2 x %struct.Table], [2 x %struct.Table], %struct.Table, [4 x i64], ptr, ptr, ptr, i64, i64, ptr, i64, i64, [2 x ptr], %struct.Hash, %struct.Hash, [2 x ptr], %struct.Hash, [4 x %struct.Hash], i64, i64, i64, i64, i64 }
%struct.Table = type { ptr, i64, i64, i64, %struct.Hash }
%struct.State = type { [2 x i64], [2 x i64] }
%struct.Leaving = type { %struct.State, [2 x ptr], i64, i64, i64, [2 x i64], [2 x i64], [2 x i64], i32, i32, i32, i64, i64, i64 }
%struct.Pipe = type { [64 x i64], [64 x i64], [64 x i32], i64, i64, i32 }
%struct.Worker = type { [16 x i64], ptr, ptr, i64, i64, i64, i64, i64, ptr, ptr, [16 x i64] }
%struct.Local = type { i32, i32, i32, i16, i16, i32, [4 x i32] }
%struct.Claim = type { ptr, ptr, ptr, i64, i64, i64, i64 }
%struct.Rows = type { ptr, ptr, ptr, ptr, i64, [64 x i64], i64 }
%struct.Offer = type { ptr, ptr, ptr, ptr, i64, i64, i64 }
%struct.Finding = type { i64, i64, i64, i64, i64, i64 }
%struct.Edge = type { i64, i64, i64, ptr, i64 }

define dso_local void @reach(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %4, 0
  br i1 %6, label %10, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %9 = load ptr, ptr %0, align 8, !tbaa !4
  br label %11

10:                                               ; preds = %26, %5
  ret void

11:                                               ; preds = %7, %26
  %12 = phi ptr [ %9, %7 ], [ %27, %26 ]
  %13 = phi ptr [ %9, %7 ], [ %28, %26 ]
  %14 = phi i64 [ %4, %7 ], [ %29, %26 ]
  %15 = phi i64 [ 0, %7 ], [ %30, %26 ]
  %16 = getelementptr inbounds i32, ptr %3, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !10
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i64, ptr %13, i64 %18
  %20 = load i64, ptr %19, align 8, !tbaa !12
  %21 = add nsw i32 %17, 1
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i64, ptr %13, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !12
  %25 = icmp slt i64 %20, %24
  br i1 %25, label %32, label %26

26:                                               ; preds = %53, %11
  %27 = phi ptr [ %12, %11 ], [ %55, %53 ]
  %28 = phi ptr [ %13, %11 ], [ %55, %53 ]
  %29 = phi i64 [ %14, %11 ], [ %56, %53 ]
  %30 = add nuw i64 %15, 1
  %31 = icmp ult i64 %30, %29
  br i1 %31, label %11, label %10, !llvm.loop !13

32:                                               ; preds = %11, %53
  %33 = phi i32 [ %54, %53 ], [ %17, %11 ]
  %34 = phi ptr [ %55, %53 ], [ %12, %11 ]
  %35 = phi i64 [ %56, %53 ], [ %14, %11 ]
  %36 = phi i64 [ %57, %53 ], [ %20, %11 ]
  %37 = load ptr, ptr %8, align 8, !tbaa !16
  %38 = getelementptr inbounds i32, ptr %37, i64 %36
  %39 = load i32, ptr %38, align 4, !tbaa !10
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds i8, ptr %2, i64 %40
  %42 = load i8, ptr %41, align 1, !tbaa !17
  %43 = icmp eq i8 %42, 0
  br i1 %43, label %44, label %53

44:                                               ; preds = %32
  %45 = getelementptr inbounds i8, ptr %1, i64 %40
  %46 = load i8, ptr %45, align 1, !tbaa !17
  %47 = icmp eq i8 %46, 0
  br i1 %47, label %53, label %48

48:                                               ; preds = %44
  store i8 1, ptr %41, align 1, !tbaa !17
  %49 = add i64 %35, 1
  %50 = getelementptr inbounds i32, ptr %3, i64 %35
  store i32 %39, ptr %50, align 4, !tbaa !10
  %51 = load ptr, ptr %0, align 8, !tbaa !4
  %52 = load i32, ptr %16, align 4, !tbaa !10
  br label %53

53:                                               ; preds = %32, %44, %48
  %54 = phi i32 [ %52, %48 ], [ %33, %44 ], [ %33, %32 ]
  %55 = phi ptr [ %51, %48 ], [ %34, %44 ], [ %34, %32 ]
  %56 = phi i64 [ %49, %48 ], [ %35, %44 ], [ %35, %32 ]
  %57 = add nsw i64 %36, 1
  %58 = add nsw i32 %54, 1
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds i64, ptr %55, i64 %59
  %61 = load i64, ptr %60, align 8, !tbaa !12
  %62 = icmp slt i64 %57, %61
  br i1 %62, label %32, label %26, !llvm.loop !18
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

define dso_local i64 @stay_within(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %4 = load i64, ptr %3, align 8, !tbaa !19
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %17, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %9 = load ptr, ptr %0, align 8, !tbaa !4
  br label %19

10:                                               ; preds = %32
  %11 = load i64, ptr %3, align 8, !tbaa !19
  br label %12

12:                                               ; preds = %10, %19
  %13 = phi i64 [ %20, %19 ], [ %11, %10 ]
  %14 = phi ptr [ %21, %19 ], [ %48, %10 ]
  %15 = phi i64 [ %23, %19 ], [ %46, %10 ]
  %16 = icmp ult i64 %26, %13
  br i1 %16, label %19, label %17, !llvm.loop !20

17:                                               ; preds = %12, %2
  %18 = phi i64 [ 0, %2 ], [ %15, %12 ]
  ret i64 %18

19:                                               ; preds = %6, %12
  %20 = phi i64 [ %4, %6 ], [ %13, %12 ]
  %21 = phi ptr [ %9, %6 ], [ %14, %12 ]
  %22 = phi i64 [ 0, %6 ], [ %26, %12 ]
  %23 = phi i64 [ 0, %6 ], [ %15, %12 ]
  %24 = getelementptr inbounds i64, ptr %21, i64 %22
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = add nuw i64 %22, 1
  %27 = getelementptr inbounds i64, ptr %21, i64 %26
  %28 = load i64, ptr %27, align 8, !tbaa !12
  %29 = icmp slt i64 %25, %28
  br i1 %29, label %30, label %12

30:                                               ; preds = %19
  %31 = getelementptr inbounds i8, ptr %1, i64 %22
  br label %32

32:                                               ; preds = %30, %32
  %33 = phi i64 [ %25, %30 ], [ %47, %32 ]
  %34 = phi i64 [ %23, %30 ], [ %46, %32 ]
  %35 = load i8, ptr %31, align 1, !tbaa !17
  %36 = load ptr, ptr %7, align 8, !tbaa !16
  %37 = getelementptr inbounds i32, ptr %36, i64 %33
  %38 = load i32, ptr %37, align 4, !tbaa !10
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds i8, ptr %1, i64 %39
  %41 = load i8, ptr %40, align 1, !tbaa !17
  %42 = and i8 %41, %35
  %43 = load ptr, ptr %8, align 8, !tbaa !21
  %44 = getelementptr inbounds i8, ptr %43, i64 %33
  store i8 %42, ptr %44, align 1, !tbaa !17
  %45 = zext i8 %42 to i64
  %46 = add i64 %34, %45
  %47 = add nsw i64 %33, 1
  %48 = load ptr, ptr %0, align 8, !tbaa !4
  %49 = getelementptr inbounds i64, ptr %48, i64 %26
  %50 = load i64, ptr %49, align 8, !tbaa !12
  %51 = icmp slt i64 %47, %50
  br i1 %51, label %32, label %10, !llvm.loop !22
}

define dso_local i64 @live_rows(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %5 = load i64, ptr %4, align 8, !tbaa !19
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %3
  %8 = load ptr, ptr %0, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %10 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %11 = load i64, ptr %8, align 8, !tbaa !12
  br label %19

12:                                               ; preds = %70, %19
  %13 = phi i32 [ %21, %19 ], [ %71, %70 ]
  %14 = icmp eq i64 %24, %5
  br i1 %14, label %15, label %19, !llvm.loop !23

15:                                               ; preds = %12, %3
  %16 = phi i32 [ 0, %3 ], [ %13, %12 ]
  %17 = getelementptr inbounds i32, ptr %1, i64 %5
  store i32 %16, ptr %17, align 4, !tbaa !10
  %18 = sext i32 %16 to i64
  ret i64 %18

19:                                               ; preds = %7, %12
  %20 = phi i64 [ %11, %7 ], [ %26, %12 ]
  %21 = phi i32 [ 0, %7 ], [ %13, %12 ]
  %22 = phi i64 [ 0, %7 ], [ %24, %12 ]
  %23 = getelementptr inbounds i32, ptr %1, i64 %22
  store i32 %21, ptr %23, align 4, !tbaa !10
  %24 = add nuw i64 %22, 1
  %25 = getelementptr inbounds i64, ptr %8, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !12
  %27 = icmp slt i64 %20, %26
  br i1 %27, label %28, label %12

28:                                               ; preds = %19
  %29 = load ptr, ptr %9, align 8, !tbaa !16
  %30 = load ptr, ptr %10, align 8, !tbaa !21
  %31 = trunc i64 %22 to i32
  %32 = sext i32 %21 to i64
  br label %33

33:                                               ; preds = %28, %70
  %34 = phi i32 [ %21, %28 ], [ %71, %70 ]
  %35 = phi i64 [ %20, %28 ], [ %72, %70 ]
  %36 = getelementptr inbounds i32, ptr %29, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !10
  %38 = getelementptr inbounds i8, ptr %30, i64 %35
  %39 = load i8, ptr %38, align 1, !tbaa !17
  %40 = icmp eq i8 %39, 0
  %41 = icmp eq i32 %37, %31
  %42 = select i1 %40, i1 true, i1 %41
  br i1 %42, label %70, label %43

43:                                               ; preds = %33
  %44 = sext i32 %34 to i64
  br label %45

45:                                               ; preds = %43, %48
  %46 = phi i64 [ %44, %43 ], [ %49, %48 ]
  %47 = icmp sgt i64 %46, %32
  br i1 %47, label %48, label %55

48:                                               ; preds = %45
  %49 = add nsw i64 %46, -1
  %50 = getelementptr inbounds i32, ptr %2, i64 %49
  %51 = load i32, ptr %50, align 4, !tbaa !10
  %52 = icmp sgt i32 %51, %37
  br i1 %52, label %45, label %53, !llvm.loop !24

53:                                               ; preds = %48
  %54 = icmp eq i32 %51, %37
  br i1 %54, label %70, label %55

55:                                               ; preds = %45, %53
  %56 = trunc i64 %46 to i32
  %57 = add nsw i32 %34, 1
  %58 = icmp sgt i32 %34, %56
  %59 = shl i64 %46, 32
  %60 = ashr exact i64 %59, 32
  br i1 %58, label %63, label %61

61:                                               ; preds = %63, %55
  %62 = getelementptr inbounds i32, ptr %2, i64 %60
  store i32 %37, ptr %62, align 4, !tbaa !10
  br label %70

63:                                               ; preds = %55, %63
  %64 = phi i64 [ %65, %63 ], [ %44, %55 ]
  %65 = add nsw i64 %64, -1
  %66 = getelementptr inbounds i32, ptr %2, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !10
  %68 = getelementptr inbounds i32, ptr %2, i64 %64
  store i32 %67, ptr %68, align 4, !tbaa !10
  %69 = icmp sgt i64 %65, %60
  br i1 %69, label %63, label %61, !llvm.loop !25

70:                                               ; preds = %53, %33, %61
  %71 = phi i32 [ %57, %61 ], [ %34, %33 ], [ %34, %53 ]
  %72 = add nsw i64 %35, 1
  %73 = icmp eq i64 %72, %26
  br i1 %73, label %12, label %33, !llvm.loop !26
}

define dso_local i64 @stay_in_components(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %5 = load i64, ptr %4, align 8, !tbaa !19
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %10 = load ptr, ptr %0, align 8, !tbaa !4
  br label %20

11:                                               ; preds = %64
  %12 = load i64, ptr %4, align 8, !tbaa !19
  br label %13

13:                                               ; preds = %11, %20
  %14 = phi i64 [ %21, %20 ], [ %12, %11 ]
  %15 = phi ptr [ %22, %20 ], [ %68, %11 ]
  %16 = phi i64 [ %24, %20 ], [ %66, %11 ]
  %17 = icmp ult i64 %27, %14
  br i1 %17, label %20, label %18, !llvm.loop !27

18:                                               ; preds = %13, %3
  %19 = phi i64 [ 0, %3 ], [ %16, %13 ]
  ret i64 %19

20:                                               ; preds = %7, %13
  %21 = phi i64 [ %5, %7 ], [ %14, %13 ]
  %22 = phi ptr [ %10, %7 ], [ %15, %13 ]
  %23 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %24 = phi i64 [ 0, %7 ], [ %16, %13 ]
  %25 = getelementptr inbounds i64, ptr %22, i64 %23
  %26 = load i64, ptr %25, align 8, !tbaa !12
  %27 = add nuw i64 %23, 1
  %28 = getelementptr inbounds i64, ptr %22, i64 %27
  %29 = load i64, ptr %28, align 8, !tbaa !12
  %30 = icmp slt i64 %26, %29
  br i1 %30, label %31, label %13

31:                                               ; preds = %20
  %32 = getelementptr inbounds i32, ptr %1, i64 %23
  %33 = load ptr, ptr %8, align 8, !tbaa !21
  br label %34

34:                                               ; preds = %31, %64
  %35 = phi ptr [ %33, %31 ], [ %65, %64 ]
  %36 = phi i64 [ %26, %31 ], [ %67, %64 ]
  %37 = phi i64 [ %24, %31 ], [ %66, %64 ]
  %38 = getelementptr inbounds i8, ptr %35, i64 %36
  %39 = load i8, ptr %38, align 1, !tbaa !17
  %40 = icmp eq i8 %39, 0
  br i1 %40, label %64, label %41

41:                                               ; preds = %34
  %42 = load i32, ptr %32, align 4, !tbaa !10
  %43 = load ptr, ptr %9, align 8, !tbaa !16
  %44 = getelementptr inbounds i32, ptr %43, i64 %36
  %45 = load i32, ptr %44, align 4, !tbaa !10
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i32, ptr %1, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !10
  %49 = icmp eq i32 %42, %48
  %50 = zext i1 %49 to i8
  store i8 %50, ptr %38, align 1, !tbaa !17
  %51 = load ptr, ptr %8, align 8, !tbaa !21
  %52 = getelementptr inbounds i8, ptr %51, i64 %36
  %53 = load i8, ptr %52, align 1, !tbaa !17
  %54 = icmp eq i8 %53, 0
  br i1 %54, label %64, label %55

55:                                               ; preds = %41
  %56 = load i32, ptr %32, align 4, !tbaa !10
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds i32, ptr %2, i64 %57
  %59 = load i32, ptr %58, align 4, !tbaa !10
  %60 = icmp slt i32 %59, 0
  br i1 %60, label %61, label %64

61:                                               ; preds = %55
  %62 = add i64 %37, 1
  %63 = trunc i64 %37 to i32
  store i32 %63, ptr %58, align 4, !tbaa !10
  br label %64

64:                                               ; preds = %41, %55, %61, %34
  %65 = phi ptr [ %51, %61 ], [ %51, %55 ], [ %51, %41 ], [ %35, %34 ]
  %66 = phi i64 [ %62, %61 ], [ %37, %55 ], [ %37, %41 ], [ %37, %34 ]
  %67 = add nsw i64 %36, 1
  %68 = load ptr, ptr %0, align 8, !tbaa !4
  %69 = getelementptr inbounds i64, ptr %68, i64 %27
  %70 = load i64, ptr %69, align 8, !tbaa !12
  %71 = icmp slt i64 %67, %70
  br i1 %71, label %34, label %11, !llvm.loop !28
}

define dso_local void @judge_components(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef %4, ptr nocapture noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %8 = load i64, ptr %7, align 8, !tbaa !19
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %18, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 6
  %12 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 2
  %13 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 4
  %14 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %15 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 7
  %16 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 5
  %17 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 8
  br label %19

18:                                               ; preds = %123, %6
  ret void

19:                                               ; preds = %10, %123
  %20 = phi i64 [ 0, %10 ], [ %124, %123 ]
  %21 = getelementptr inbounds i32, ptr %1, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !10
  %23 = icmp slt i32 %22, 0
  br i1 %23, label %24, label %26

24:                                               ; preds = %19
  %25 = add nuw i64 %20, 1
  br label %123

26:                                               ; preds = %19
  %27 = zext i32 %22 to i64
  %28 = load i64, ptr %11, align 8, !tbaa !29
  %29 = mul i64 %28, %27
  %30 = getelementptr inbounds i32, ptr %5, i64 %27
  %31 = load i32, ptr %30, align 4, !tbaa !10
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %30, align 4, !tbaa !10
  %33 = load ptr, ptr %0, align 8, !tbaa !4
  %34 = getelementptr inbounds i64, ptr %33, i64 %20
  %35 = load i64, ptr %34, align 8, !tbaa !12
  %36 = add nuw i64 %20, 1
  %37 = getelementptr inbounds i64, ptr %33, i64 %36
  %38 = load i64, ptr %37, align 8, !tbaa !12
  %39 = icmp slt i64 %35, %38
  br i1 %39, label %44, label %123

40:                                               ; preds = %103
  %41 = icmp eq i64 %104, 0
  br i1 %41, label %123, label %42

42:                                               ; preds = %40
  %43 = load i64, ptr %17, align 8, !tbaa !30
  br label %110

44:                                               ; preds = %26, %103
  %45 = phi i64 [ %105, %103 ], [ %35, %26 ]
  %46 = phi i64 [ %104, %103 ], [ 0, %26 ]
  %47 = load ptr, ptr %12, align 8, !tbaa !31
  %48 = getelementptr inbounds i32, ptr %47, i64 %45
  %49 = load i32, ptr %48, align 4, !tbaa !10
  %50 = load ptr, ptr %13, align 8, !tbaa !32
  %51 = sext i32 %49 to i64
  %52 = getelementptr inbounds i16, ptr %50, i64 %51
  %53 = load i16, ptr %52, align 2, !tbaa !33
  %54 = icmp sgt i16 %53, -1
  br i1 %54, label %55, label %78

55:                                               ; preds = %44
  %56 = load ptr, ptr %15, align 8, !tbaa !35
  %57 = zext i16 %53 to i64
  %58 = getelementptr inbounds i16, ptr %56, i64 %57
  %59 = load i16, ptr %58, align 2, !tbaa !33
  %60 = icmp slt i16 %59, 0
  br i1 %60, label %61, label %67

61:                                               ; preds = %55
  %62 = add i64 %29, %57
  %63 = getelementptr inbounds i8, ptr %3, i64 %62
  store i8 1, ptr %63, align 1, !tbaa !17
  %64 = load ptr, ptr %15, align 8, !tbaa !35
  %65 = getelementptr inbounds i16, ptr %64, i64 %57
  %66 = load i16, ptr %65, align 2, !tbaa !33
  br label %67

67:                                               ; preds = %55, %61
  %68 = phi i16 [ %59, %55 ], [ %66, %61 ]
  %69 = zext i16 %68 to i64
  %70 = shl nuw i64 1, %69
  %71 = icmp slt i16 %68, 0
  %72 = select i1 %71, i64 0, i64 %70
  %73 = or i64 %72, %46
  %74 = load ptr, ptr %14, align 8, !tbaa !21
  %75 = getelementptr inbounds i8, ptr %74, i64 %45
  %76 = load i8, ptr %75, align 1, !tbaa !17
  %77 = icmp eq i8 %76, 0
  br i1 %77, label %103, label %83

78:                                               ; preds = %44
  %79 = load ptr, ptr %14, align 8, !tbaa !21
  %80 = getelementptr inbounds i8, ptr %79, i64 %45
  %81 = load i8, ptr %80, align 1, !tbaa !17
  %82 = icmp eq i8 %81, 0
  br i1 %82, label %103, label %86

83:                                               ; preds = %67
  %84 = add i64 %29, %57
  %85 = getelementptr inbounds i8, ptr %2, i64 %84
  store i8 1, ptr %85, align 1, !tbaa !17
  br label %86

86:                                               ; preds = %78, %83
  %87 = phi i64 [ %73, %83 ], [ %46, %78 ]
  %88 = shl nsw i32 %49, 1
  %89 = sext i32 %88 to i64
  br label %90

90:                                               ; preds = %86, %102
  %91 = phi i1 [ true, %86 ], [ false, %102 ]
  %92 = phi i64 [ 0, %86 ], [ 1, %102 ]
  %93 = load ptr, ptr %16, align 8, !tbaa !36
  %94 = or i64 %92, %89
  %95 = getelementptr inbounds i16, ptr %93, i64 %94
  %96 = load i16, ptr %95, align 2, !tbaa !33
  %97 = icmp sgt i16 %96, -1
  br i1 %97, label %98, label %102

98:                                               ; preds = %90
  %99 = zext i16 %96 to i64
  %100 = add i64 %29, %99
  %101 = getelementptr inbounds i8, ptr %3, i64 %100
  store i8 1, ptr %101, align 1, !tbaa !17
  br label %102

102:                                              ; preds = %90, %98
  br i1 %91, label %90, label %103, !llvm.loop !37

103:                                              ; preds = %102, %78, %67
  %104 = phi i64 [ %46, %78 ], [ %73, %67 ], [ %87, %102 ]
  %105 = add nsw i64 %45, 1
  %106 = load ptr, ptr %0, align 8, !tbaa !4
  %107 = getelementptr inbounds i64, ptr %106, i64 %36
  %108 = load i64, ptr %107, align 8, !tbaa !12
  %109 = icmp slt i64 %105, %108
  br i1 %109, label %44, label %40, !llvm.loop !38

110:                                              ; preds = %42, %110
  %111 = phi i64 [ %104, %42 ], [ %121, %110 ]
  %112 = load i32, ptr %21, align 4, !tbaa !10
  %113 = sext i32 %112 to i64
  %114 = mul i64 %43, %113
  %115 = tail call i64 @llvm.cttz.i64(i64 %111, i1 true), !range !39
  %116 = add i64 %114, %115
  %117 = getelementptr inbounds i32, ptr %4, i64 %116
  %118 = load i32, ptr %117, align 4, !tbaa !10
  %119 = add nsw i32 %118, 1
  store i32 %119, ptr %117, align 4, !tbaa !10
  %120 = add i64 %111, -1
  %121 = and i64 %120, %111
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %123, label %110, !llvm.loop !40

123:                                              ; preds = %110, %26, %24, %40
  %124 = phi i64 [ %25, %24 ], [ %36, %40 ], [ %36, %26 ], [ %36, %110 ]
  %125 = load i64, ptr %7, align 8, !tbaa !19
  %126 = icmp ult i64 %124, %125
  br i1 %126, label %19, label %18, !llvm.loop !41
}

declare i64 @llvm.cttz.i64(i64, i1 immarg) #4

define dso_local i64 @cut_unfair(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %6 = load i64, ptr %5, align 8, !tbaa !19
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 6
  %10 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 4
  %11 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 2
  %12 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %13 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 5
  br label %16

14:                                               ; preds = %114, %4
  %15 = phi i64 [ 0, %4 ], [ %116, %114 ]
  ret i64 %15

16:                                               ; preds = %8, %114
  %17 = phi i64 [ %6, %8 ], [ %115, %114 ]
  %18 = phi i64 [ 0, %8 ], [ %116, %114 ]
  %19 = phi i64 [ 0, %8 ], [ %117, %114 ]
  %20 = getelementptr inbounds i32, ptr %1, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !10
  %22 = icmp slt i32 %21, 0
  br i1 %22, label %114, label %23

23:                                               ; preds = %16
  %24 = zext i32 %21 to i64
  %25 = load i64, ptr %9, align 8, !tbaa !29
  %26 = mul i64 %25, %24
  %27 = getelementptr inbounds i8, ptr %2, i64 %26
  %28 = getelementptr inbounds i8, ptr %3, i64 %24
  %29 = load i8, ptr %28, align 1, !tbaa !17
  %30 = load ptr, ptr %0, align 8, !tbaa !4
  %31 = getelementptr inbounds i64, ptr %30, i64 %19
  %32 = load i64, ptr %31, align 8, !tbaa !12
  %33 = icmp eq i8 %29, 0
  %34 = add nuw i64 %19, 1
  %35 = getelementptr inbounds i64, ptr %30, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !12
  br i1 %33, label %37, label %42

37:                                               ; preds = %23
  %38 = icmp slt i64 %32, %36
  br i1 %38, label %39, label %42

39:                                               ; preds = %37
  %40 = load ptr, ptr %10, align 8, !tbaa !32
  %41 = load ptr, ptr %11, align 8, !tbaa !31
  br label %47

42:                                               ; preds = %60, %55, %37, %23
  %43 = phi i1 [ false, %23 ], [ true, %37 ], [ false, %55 ], [ true, %60 ]
  %44 = icmp slt i64 %32, %36
  br i1 %44, label %45, label %114

45:                                               ; preds = %42
  %46 = load ptr, ptr %12, align 8, !tbaa !21
  br label %63

47:                                               ; preds = %39, %60
  %48 = phi i64 [ %61, %60 ], [ %32, %39 ]
  %49 = getelementptr inbounds i32, ptr %41, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !10
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i16, ptr %40, i64 %51
  %53 = load i16, ptr %52, align 2, !tbaa !33
  %54 = icmp sgt i16 %53, -1
  br i1 %54, label %55, label %60

55:                                               ; preds = %47
  %56 = zext i16 %53 to i64
  %57 = getelementptr inbounds i8, ptr %27, i64 %56
  %58 = load i8, ptr %57, align 1, !tbaa !17
  %59 = icmp eq i8 %58, 0
  br i1 %59, label %60, label %42

60:                                               ; preds = %47, %55
  %61 = add nsw i64 %48, 1
  %62 = icmp slt i64 %61, %36
  br i1 %62, label %47, label %42, !llvm.loop !42

63:                                               ; preds = %45, %104
  %64 = phi ptr [ %105, %104 ], [ %30, %45 ]
  %65 = phi ptr [ %106, %104 ], [ %46, %45 ]
  %66 = phi i64 [ %107, %104 ], [ %18, %45 ]
  %67 = phi i64 [ %108, %104 ], [ %32, %45 ]
  %68 = getelementptr inbounds i8, ptr %65, i64 %67
  %69 = load i8, ptr %68, align 1, !tbaa !17
  %70 = icmp eq i8 %69, 0
  br i1 %70, label %104, label %72

71:                                               ; preds = %93
  br i1 %43, label %97, label %94

72:                                               ; preds = %63, %93
  %73 = phi i1 [ false, %93 ], [ true, %63 ]
  %74 = phi i32 [ 1, %93 ], [ 0, %63 ]
  %75 = load ptr, ptr %13, align 8, !tbaa !36
  %76 = load ptr, ptr %11, align 8, !tbaa !31
  %77 = getelementptr inbounds i32, ptr %76, i64 %67
  %78 = load i32, ptr %77, align 4, !tbaa !10
  %79 = shl nsw i32 %78, 1
  %80 = or i32 %79, %74
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds i16, ptr %75, i64 %81
  %83 = load i16, ptr %82, align 2, !tbaa !33
  %84 = icmp sgt i16 %83, -1
  br i1 %84, label %85, label %93

85:                                               ; preds = %72
  %86 = zext i16 %83 to i64
  %87 = getelementptr inbounds i8, ptr %27, i64 %86
  %88 = load i8, ptr %87, align 1, !tbaa !17
  %89 = icmp eq i8 %88, 0
  br i1 %89, label %93, label %90

90:                                               ; preds = %85
  %91 = load ptr, ptr %12, align 8, !tbaa !21
  %92 = getelementptr inbounds i8, ptr %91, i64 %67
  store i8 0, ptr %92, align 1, !tbaa !17
  br label %93

93:                                               ; preds = %90, %85, %72
  br i1 %73, label %72, label %71, !llvm.loop !43

94:                                               ; preds = %71
  %95 = load ptr, ptr %12, align 8, !tbaa !21
  %96 = getelementptr inbounds i8, ptr %95, i64 %67
  store i8 0, ptr %96, align 1, !tbaa !17
  br label %97

97:                                               ; preds = %94, %71
  %98 = load ptr, ptr %12, align 8, !tbaa !21
  %99 = getelementptr inbounds i8, ptr %98, i64 %67
  %100 = load i8, ptr %99, align 1, !tbaa !17
  %101 = zext i8 %100 to i64
  %102 = add i64 %66, %101
  %103 = load ptr, ptr %0, align 8, !tbaa !4
  br label %104

104:                                              ; preds = %63, %97
  %105 = phi ptr [ %103, %97 ], [ %64, %63 ]
  %106 = phi ptr [ %98, %97 ], [ %65, %63 ]
  %107 = phi i64 [ %102, %97 ], [ %66, %63 ]
  %108 = add nsw i64 %67, 1
  %109 = getelementptr inbounds i64, ptr %105, i64 %34
  %110 = load i64, ptr %109, align 8, !tbaa !12
  %111 = icmp slt i64 %108, %110
  br i1 %111, label %63, label %112, !llvm.loop !44

112:                                              ; preds = %104
  %113 = load i64, ptr %5, align 8, !tbaa !19
  br label %114

114:                                              ; preds = %112, %42, %16
  %115 = phi i64 [ %17, %16 ], [ %17, %42 ], [ %113, %112 ]
  %116 = phi i64 [ %18, %16 ], [ %18, %42 ], [ %107, %112 ]
  %117 = add nuw i64 %19, 1
  %118 = icmp ult i64 %117, %115
  br i1 %118, label %16, label %14, !llvm.loop !45
}

define dso_local void @regrow_memo(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds %struct.Hash, ptr %0, i64 0, i32 2
  %4 = load i64, ptr %3, align 8, !tbaa !46
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %2
  %7 = load ptr, ptr %0, align 8, !tbaa !48
  %8 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 2
  br label %10

9:                                                ; preds = %42, %2
  ret void

10:                                               ; preds = %6, %42
  %11 = phi i64 [ %4, %6 ], [ %43, %42 ]
  %12 = phi i64 [ 0, %6 ], [ %44, %42 ]
  %13 = getelementptr inbounds i64, ptr %7, i64 %12
  %14 = load i64, ptr %13, align 8, !tbaa !12
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %42, label %16

16:                                               ; preds = %10
  %17 = lshr i64 %14, 28
  %18 = mul i64 %17, -7046029254386353131
  %19 = add i64 %18, 7046029254386353131
  %20 = zext i64 %19 to i128
  %21 = load i64, ptr %8, align 8, !tbaa !46
  %22 = zext i64 %21 to i128
  %23 = mul nuw i128 %22, %20
  %24 = lshr i128 %23, 64
  %25 = trunc i128 %24 to i64
  %26 = load ptr, ptr %1, align 8, !tbaa !48
  %27 = getelementptr inbounds i64, ptr %26, i64 %25
  %28 = load i64, ptr %27, align 8, !tbaa !12
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %38, label %30

30:                                               ; preds = %16, %30
  %31 = phi i64 [ %34, %30 ], [ %25, %16 ]
  %32 = add i64 %31, 1
  %33 = icmp eq i64 %32, %21
  %34 = select i1 %33, i64 0, i64 %32
  %35 = getelementptr inbounds i64, ptr %26, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !12
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %30, !llvm.loop !49

38:                                               ; preds = %30, %16
  %39 = phi i64 [ %25, %16 ], [ %34, %30 ]
  %40 = getelementptr inbounds i64, ptr %26, i64 %39
  store i64 %14, ptr %40, align 8, !tbaa !12
  %41 = load i64, ptr %3, align 8, !tbaa !46
  br label %42

42:                                               ; preds = %10, %38
  %43 = phi i64 [ %11, %10 ], [ %41, %38 ]
  %44 = add nuw i64 %12, 1
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %10, label %9, !llvm.loop !50
}

define dso_local void @regrow(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = icmp ult i64 %2, %3
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 2
  %8 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 1
  %9 = getelementptr inbounds %struct.Hash, ptr %0, i64 0, i32 1
  br label %11

10:                                               ; preds = %59, %4
  ret void

11:                                               ; preds = %6, %59
  %12 = phi i64 [ %2, %6 ], [ %60, %59 ]
  %13 = load ptr, ptr %0, align 8, !tbaa !48
  %14 = getelementptr inbounds i64, ptr %13, i64 %12
  %15 = load i64, ptr %14, align 8, !tbaa !12
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %59, label %17

17:                                               ; preds = %11
  %18 = mul i64 %15, -7046029254386353131
  %19 = add i64 %18, 7046029254386353131
  %20 = lshr i64 %19, 32
  %21 = xor i64 %20, %19
  %22 = mul i64 %21, -2960836687051489901
  %23 = lshr i64 %22, 29
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -4417276706812531889
  %26 = zext i64 %25 to i128
  %27 = load i64, ptr %7, align 8, !tbaa !46
  %28 = lshr i64 %27, 3
  %29 = zext i64 %28 to i128
  %30 = mul nuw nsw i128 %29, %26
  %31 = lshr i128 %30, 61
  %32 = trunc i128 %31 to i64
  %33 = and i64 %32, -8
  br label %34

34:                                               ; preds = %54, %17
  %35 = phi i64 [ %27, %17 ], [ %55, %54 ]
  %36 = phi i64 [ %33, %17 ], [ %58, %54 ]
  %37 = load ptr, ptr %1, align 8, !tbaa !48
  %38 = getelementptr inbounds i64, ptr %37, i64 %36
  %39 = load i64, ptr %38, align 8, !tbaa !12
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %41, label %54

41:                                               ; preds = %34
  %42 = cmpxchg ptr %38, i64 0, i64 %15 monotonic monotonic, align 8
  %43 = extractvalue { i64, i1 } %42, 1
  br i1 %43, label %46, label %44

44:                                               ; preds = %41
  %45 = load i64, ptr %7, align 8, !tbaa !46
  br label %54

46:                                               ; preds = %41
  %47 = load ptr, ptr %8, align 8, !tbaa !51
  %48 = icmp eq ptr %47, null
  br i1 %48, label %59, label %49

49:                                               ; preds = %46
  %50 = load ptr, ptr %9, align 8, !tbaa !51
  %51 = getelementptr inbounds i64, ptr %50, i64 %12
  %52 = load i64, ptr %51, align 8, !tbaa !12
  %53 = getelementptr inbounds i64, ptr %47, i64 %36
  store i64 %52, ptr %53, align 8, !tbaa !12
  br label %59

54:                                               ; preds = %44, %34
  %55 = phi i64 [ %45, %44 ], [ %35, %34 ]
  %56 = add i64 %36, 1
  %57 = icmp eq i64 %56, %55
  %58 = select i1 %57, i64 0, i64 %56
  br label %34, !llvm.loop !52

59:                                               ; preds = %46, %49, %11
  %60 = add nuw i64 %12, 1
  %61 = icmp eq i64 %60, %3
  br i1 %61, label %10, label %11, !llvm.loop !53
}

define dso_local i64 @insert_words(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #6 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %8, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  br label %10

8:                                                ; preds = %58, %3
  %9 = phi i64 [ 0, %3 ], [ %60, %58 ]
  ret i64 %9

10:                                               ; preds = %5, %58
  %11 = phi i64 [ 0, %5 ], [ %61, %58 ]
  %12 = phi i64 [ 0, %5 ], [ %60, %58 ]
  %13 = getelementptr inbounds i64, ptr %1, i64 %11
  %14 = load i64, ptr %13, align 8, !tbaa !12
  %15 = mul i64 %14, -7046029254386353131
  %16 = lshr i64 %15, 32
  %17 = xor i64 %16, %15
  %18 = mul i64 %17, -2960836687051489901
  %19 = lshr i64 %18, 29
  %20 = xor i64 %19, %18
  %21 = mul i64 %20, -4417276706812531889
  %22 = zext i64 %21 to i128
  %23 = load i64, ptr %7, align 8, !tbaa !46
  %24 = lshr i64 %23, 3
  %25 = zext i64 %24 to i128
  %26 = mul nuw nsw i128 %22, %25
  %27 = lshr i128 %26, 61
  %28 = trunc i128 %27 to i64
  %29 = and i64 %28, -8
  %30 = add i64 %14, 1
  %31 = insertelement <8 x i64> poison, i64 %30, i64 0
  %32 = shufflevector <8 x i64> %31, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %33

33:                                               ; preds = %53, %10
  %34 = phi i64 [ %57, %53 ], [ %29, %10 ]
  br label %35

35:                                               ; preds = %33, %46
  %36 = load ptr, ptr %6, align 8, !tbaa !48
  %37 = getelementptr inbounds i64, ptr %36, i64 %34
  %38 = load volatile <8 x i64>, ptr %37, align 64, !tbaa !17
  %39 = icmp eq <8 x i64> %38, %32
  %40 = bitcast <8 x i1> %39 to i8
  %41 = icmp eq i8 %40, 0
  br i1 %41, label %42, label %58

42:                                               ; preds = %35
  %43 = icmp eq <8 x i64> %38, zeroinitializer
  %44 = bitcast <8 x i1> %43 to i8
  %45 = icmp eq i8 %44, 0
  br i1 %45, label %53, label %46

46:                                               ; preds = %42
  %47 = tail call i8 @llvm.cttz.i8(i8 %44, i1 true), !range !54
  %48 = zext i8 %47 to i64
  %49 = add i64 %34, %48
  %50 = getelementptr inbounds i64, ptr %36, i64 %49
  %51 = cmpxchg ptr %50, i64 0, i64 %30 monotonic monotonic, align 8
  %52 = extractvalue { i64, i1 } %51, 1
  br i1 %52, label %58, label %35, !llvm.loop !55

53:                                               ; preds = %42
  %54 = add i64 %34, 8
  %55 = load i64, ptr %7, align 8, !tbaa !46
  %56 = icmp eq i64 %54, %55
  %57 = select i1 %56, i64 0, i64 %54
  br label %33, !llvm.loop !55

58:                                               ; preds = %35, %46
  %59 = phi i64 [ 1, %46 ], [ 0, %35 ]
  %60 = add i64 %59, %12
  %61 = add nuw i64 %11, 1
  %62 = icmp eq i64 %61, %2
  br i1 %62, label %8, label %10, !llvm.loop !56
}

define dso_local void @number_words(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %14, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %10 = load i64, ptr %9, align 8, !tbaa !46
  %11 = lshr i64 %10, 3
  %12 = zext i64 %11 to i128
  %13 = load ptr, ptr %8, align 8, !tbaa !57
  br label %15

14:                                               ; preds = %43, %5
  ret void

15:                                               ; preds = %7, %43
  %16 = phi i64 [ 0, %7 ], [ %48, %43 ]
  %17 = getelementptr inbounds i64, ptr %1, i64 %16
  %18 = load i64, ptr %17, align 8, !tbaa !12
  %19 = mul i64 %18, -7046029254386353131
  %20 = lshr i64 %19, 32
  %21 = xor i64 %20, %19
  %22 = mul i64 %21, -2960836687051489901
  %23 = lshr i64 %22, 29
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -4417276706812531889
  %26 = zext i64 %25 to i128
  %27 = mul nuw nsw i128 %26, %12
  %28 = lshr i128 %27, 61
  %29 = trunc i128 %28 to i64
  %30 = and i64 %29, -8
  %31 = add i64 %18, 1
  %32 = getelementptr inbounds i64, ptr %13, i64 %30
  %33 = load i64, ptr %32, align 8, !tbaa !12
  %34 = icmp eq i64 %33, %31
  br i1 %34, label %43, label %35

35:                                               ; preds = %15, %35
  %36 = phi i64 [ %39, %35 ], [ %30, %15 ]
  %37 = add i64 %36, 1
  %38 = icmp eq i64 %37, %10
  %39 = select i1 %38, i64 0, i64 %37
  %40 = getelementptr inbounds i64, ptr %13, i64 %39
  %41 = load i64, ptr %40, align 8, !tbaa !12
  %42 = icmp eq i64 %41, %31
  br i1 %42, label %43, label %35, !llvm.loop !60

43:                                               ; preds = %35, %15
  %44 = phi i64 [ %30, %15 ], [ %39, %35 ]
  %45 = add i64 %16, %3
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds i32, ptr %4, i64 %44
  store i32 %46, ptr %47, align 4, !tbaa !10
  %48 = add nuw i64 %16, 1
  %49 = icmp eq i64 %48, %2
  br i1 %49, label %14, label %15, !llvm.loop !61
}

define dso_local i64 @intern(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2) local_unnamed_addr #5 {
  %4 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !62
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %9, label %35

7:                                                ; preds = %35
  %8 = and i64 %49, 4611686018427387903
  br label %9

9:                                                ; preds = %7, %3
  %10 = phi i64 [ 0, %3 ], [ %8, %7 ]
  %11 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4
  %12 = mul i64 %10, -7046029254386353131
  %13 = lshr i64 %12, 32
  %14 = xor i64 %13, %12
  %15 = mul i64 %14, -2960836687051489901
  %16 = lshr i64 %15, 29
  %17 = xor i64 %16, %15
  %18 = mul i64 %17, -4417276706812531889
  %19 = zext i64 %18 to i128
  %20 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 2
  %21 = load i64, ptr %20, align 8, !tbaa !46
  %22 = lshr i64 %21, 3
  %23 = zext i64 %22 to i128
  %24 = mul nuw nsw i128 %23, %19
  %25 = lshr i128 %24, 61
  %26 = trunc i128 %25 to i64
  %27 = and i64 %26, -8
  %28 = load ptr, ptr %11, align 8, !tbaa !48
  %29 = getelementptr inbounds i64, ptr %28, i64 %27
  %30 = load i64, ptr %29, align 8, !tbaa !12
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %83, label %32

32:                                               ; preds = %9
  %33 = add nuw nsw i64 %10, 1
  %34 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 1
  br label %52

35:                                               ; preds = %3, %35
  %36 = phi i64 [ %49, %35 ], [ 0, %3 ]
  %37 = phi i64 [ %50, %35 ], [ 0, %3 ]
  %38 = getelementptr inbounds i32, ptr %2, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !10
  %40 = zext i32 %39 to i64
  %41 = xor i64 %36, %40
  %42 = mul i64 %41, -7046029254386353131
  %43 = lshr i64 %42, 32
  %44 = xor i64 %43, %42
  %45 = mul i64 %44, -2960836687051489901
  %46 = lshr i64 %45, 29
  %47 = xor i64 %46, %45
  %48 = mul i64 %47, -4417276706812531889
  %49 = add i64 %48, %37
  %50 = add nuw i64 %37, 1
  %51 = icmp eq i64 %50, %5
  br i1 %51, label %7, label %35, !llvm.loop !63

52:                                               ; preds = %32, %76
  %53 = phi i64 [ %30, %32 ], [ %81, %76 ]
  %54 = phi i64 [ %27, %32 ], [ %79, %76 ]
  %55 = icmp eq i64 %53, %33
  br i1 %55, label %56, label %76

56:                                               ; preds = %52
  %57 = load ptr, ptr %34, align 8, !tbaa !51
  %58 = getelementptr inbounds i64, ptr %57, i64 %54
  %59 = load i64, ptr %58, align 8, !tbaa !12
  %60 = load ptr, ptr %1, align 8, !tbaa !64
  %61 = mul i64 %59, %5
  %62 = getelementptr inbounds i32, ptr %60, i64 %61
  br i1 %6, label %73, label %63

63:                                               ; preds = %56, %70
  %64 = phi i64 [ %71, %70 ], [ 0, %56 ]
  %65 = getelementptr inbounds i32, ptr %62, i64 %64
  %66 = load i32, ptr %65, align 4, !tbaa !10
  %67 = getelementptr inbounds i32, ptr %2, i64 %64
  %68 = load i32, ptr %67, align 4, !tbaa !10
  %69 = icmp eq i32 %66, %68
  br i1 %69, label %70, label %73

70:                                               ; preds = %63
  %71 = add nuw i64 %64, 1
  %72 = icmp eq i64 %71, %5
  br i1 %72, label %124, label %63, !llvm.loop !65

73:                                               ; preds = %63, %56
  %74 = phi i64 [ 0, %56 ], [ %64, %63 ]
  %75 = icmp eq i64 %74, %5
  br i1 %75, label %124, label %76

76:                                               ; preds = %73, %52
  %77 = add i64 %54, 1
  %78 = icmp eq i64 %77, %21
  %79 = select i1 %78, i64 0, i64 %77
  %80 = getelementptr inbounds i64, ptr %28, i64 %79
  %81 = load i64, ptr %80, align 8, !tbaa !12
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %83, label %52, !llvm.loop !66

83:                                               ; preds = %76, %9
  %84 = phi i64 [ %27, %9 ], [ %79, %76 ]
  %85 = getelementptr inbounds i64, ptr %28, i64 %84
  %86 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 2
  %87 = load i64, ptr %86, align 8, !tbaa !67
  %88 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 3
  %89 = load i64, ptr %88, align 8, !tbaa !68
  %90 = icmp eq i64 %87, %89
  br i1 %90, label %91, label %94

91:                                               ; preds = %83
  %92 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %93 = atomicrmw or ptr %92, i64 4 monotonic, align 8
  br label %124

94:                                               ; preds = %83
  %95 = load ptr, ptr %1, align 8, !tbaa !64
  %96 = mul i64 %87, %5
  %97 = getelementptr inbounds i32, ptr %95, i64 %96
  br i1 %6, label %105, label %98

98:                                               ; preds = %94, %98
  %99 = phi i64 [ %103, %98 ], [ 0, %94 ]
  %100 = getelementptr inbounds i32, ptr %2, i64 %99
  %101 = load i32, ptr %100, align 4, !tbaa !10
  %102 = getelementptr inbounds i32, ptr %97, i64 %99
  store i32 %101, ptr %102, align 4, !tbaa !10
  %103 = add nuw i64 %99, 1
  %104 = icmp eq i64 %103, %5
  br i1 %104, label %105, label %98, !llvm.loop !69

105:                                              ; preds = %98, %94
  %106 = add nuw nsw i64 %10, 1
  store i64 %106, ptr %85, align 8, !tbaa !12
  %107 = load i64, ptr %86, align 8, !tbaa !67
  %108 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 1
  %109 = load ptr, ptr %108, align 8, !tbaa !51
  %110 = getelementptr inbounds i64, ptr %109, i64 %84
  store i64 %107, ptr %110, align 8, !tbaa !12
  %111 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 3
  %112 = atomicrmw add ptr %111, i64 1 monotonic, align 8
  %113 = mul i64 %112, 100
  %114 = add i64 %113, 100
  %115 = load i64, ptr %20, align 8, !tbaa !46
  %116 = mul i64 %115, 60
  %117 = icmp ugt i64 %114, %116
  br i1 %117, label %118, label %121, !prof !70

118:                                              ; preds = %105
  %119 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %120 = atomicrmw or ptr %119, i64 2 monotonic, align 8
  br label %121

121:                                              ; preds = %105, %118
  %122 = load i64, ptr %86, align 8, !tbaa !67
  %123 = add i64 %122, 1
  store i64 %123, ptr %86, align 8, !tbaa !67
  br label %124

124:                                              ; preds = %73, %70, %121, %91
  %125 = phi i64 [ 0, %91 ], [ %122, %121 ], [ %59, %70 ], [ %59, %73 ]
  ret i64 %125
}

define dso_local void @intern_rows(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %8, label %6

6:                                                ; preds = %4
  %7 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 1
  br label %9

8:                                                ; preds = %9, %4
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %15, %9 ]
  %11 = load i64, ptr %7, align 8, !tbaa !62
  %12 = mul i64 %11, %10
  %13 = getelementptr inbounds i32, ptr %2, i64 %12
  %14 = tail call i64 @intern(ptr noundef %0, ptr noundef %1, ptr noundef %13) #16
  %15 = add nuw i64 %10, 1
  %16 = icmp eq i64 %15, %3
  br i1 %16, label %8, label %9, !llvm.loop !71
}

define dso_local i64 @pack_state(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #7 {
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %7 = load i64, ptr %6, align 8, !tbaa !12
  %8 = shl i64 %2, %7
  %9 = or i64 %8, %1
  %10 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %11 = load i64, ptr %10, align 8, !tbaa !12
  %12 = add i64 %11, %7
  %13 = shl i64 %3, %12
  %14 = or i64 %9, %13
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %16 = load i64, ptr %15, align 8, !tbaa !12
  %17 = add i64 %12, %16
  %18 = shl i64 %4, %17
  %19 = or i64 %14, %18
  %20 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %21 = load i64, ptr %20, align 8, !tbaa !72
  %22 = and i64 %21, 1
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %26, label %24, !prof !73

24:                                               ; preds = %5
  %25 = tail call fastcc i64 @lesser(ptr noundef nonnull %0, i64 noundef %19) #16
  br label %26

26:                                               ; preds = %5, %24
  %27 = phi i64 [ %25, %24 ], [ %19, %5 ]
  ret i64 %27
}

define dso_local void @expand(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = alloca [4 x ptr], align 16
  %7 = alloca %struct.State, align 8
  %8 = alloca [4 x ptr], align 16
  %9 = alloca %struct.State, align 8
  %10 = alloca [4 x ptr], align 16
  %11 = alloca %struct.State, align 8
  %12 = alloca [17 x i32], align 16
  %13 = alloca [4 x ptr], align 16
  %14 = alloca %struct.State, align 8
  %15 = alloca [256 x i32], align 16
  %16 = alloca [17 x i32], align 16
  %17 = alloca [4 x ptr], align 16
  %18 = alloca %struct.State, align 8
  %19 = alloca [4 x ptr], align 16
  %20 = alloca %struct.Leaving, align 8
  %21 = alloca [4 x ptr], align 16
  %22 = alloca %struct.State, align 8
  %23 = alloca %struct.Pipe, align 8
  call void @llvm.lifetime.start.p0(i64 1304, ptr nonnull %23) #17
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(1304) %23, i8 0, i64 1304, i1 false)
  %24 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 3
  %25 = load i64, ptr %24, align 8, !tbaa !74
  br label %123

26:                                               ; preds = %123
  %27 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %28 = load atomic i64, ptr %27 monotonic, align 8
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %30, label %1742

30:                                               ; preds = %26
  %31 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 4
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 60
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 61
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 59
  %35 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 4
  %36 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 5
  %37 = getelementptr inbounds ptr, ptr %19, i64 1
  %38 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 1
  %39 = getelementptr inbounds ptr, ptr %19, i64 2
  %40 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1
  %41 = getelementptr inbounds ptr, ptr %19, i64 3
  %42 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 1
  %43 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1
  %44 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 2
  %45 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 3
  %46 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5
  %47 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7
  %48 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 8
  %49 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 9
  %50 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 10
  %51 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 11
  %52 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 12
  %53 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 13
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %55 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 1
  %56 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %58 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 1
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %61 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 4
  %62 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %67 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 6
  %68 = getelementptr inbounds ptr, ptr %17, i64 1
  %69 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 1
  %70 = getelementptr inbounds ptr, ptr %17, i64 2
  %71 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1
  %72 = getelementptr inbounds ptr, ptr %17, i64 3
  %73 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 1
  %74 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %75 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 3
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %78 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  %79 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 2
  %80 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %81 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %83 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %84 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %85 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %86 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %87 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %88 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %89 = getelementptr inbounds ptr, ptr %13, i64 1
  %90 = getelementptr inbounds [2 x i64], ptr %14, i64 0, i64 1
  %91 = getelementptr inbounds ptr, ptr %13, i64 2
  %92 = getelementptr inbounds %struct.State, ptr %14, i64 0, i32 1
  %93 = getelementptr inbounds ptr, ptr %13, i64 3
  %94 = getelementptr inbounds %struct.State, ptr %14, i64 0, i32 1, i64 1
  %95 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %96 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %97 = getelementptr inbounds ptr, ptr %10, i64 1
  %98 = getelementptr inbounds [2 x i64], ptr %11, i64 0, i64 1
  %99 = getelementptr inbounds ptr, ptr %10, i64 2
  %100 = getelementptr inbounds %struct.State, ptr %11, i64 0, i32 1
  %101 = getelementptr inbounds ptr, ptr %10, i64 3
  %102 = getelementptr inbounds %struct.State, ptr %11, i64 0, i32 1, i64 1
  %103 = getelementptr inbounds ptr, ptr %8, i64 1
  %104 = getelementptr inbounds [2 x i64], ptr %9, i64 0, i64 1
  %105 = getelementptr inbounds ptr, ptr %8, i64 2
  %106 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1
  %107 = getelementptr inbounds ptr, ptr %8, i64 3
  %108 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1, i64 1
  %109 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 4
  %110 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %111 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  %112 = getelementptr inbounds ptr, ptr %21, i64 1
  %113 = getelementptr inbounds [2 x i64], ptr %22, i64 0, i64 1
  %114 = getelementptr inbounds ptr, ptr %21, i64 2
  %115 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1
  %116 = getelementptr inbounds ptr, ptr %21, i64 3
  %117 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1, i64 1
  %118 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %119 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %121 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %122 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  br label %128

123:                                              ; preds = %5, %123
  %124 = phi i64 [ 0, %5 ], [ %126, %123 ]
  %125 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %124
  store i64 -1, ptr %125, align 8, !tbaa !12
  %126 = add nuw nsw i64 %124, 1
  %127 = icmp eq i64 %126, 64
  br i1 %127, label %26, label %123, !llvm.loop !76

128:                                              ; preds = %30, %1738
  %129 = phi i64 [ %25, %30 ], [ %1739, %1738 ]
  %130 = load i64, ptr %31, align 8, !tbaa !77
  %131 = sub i64 %130, %129
  %132 = load i64, ptr %32, align 8, !tbaa !78
  %133 = load i64, ptr %33, align 8, !tbaa !79
  %134 = mul i64 %133, %132
  %135 = icmp ult i64 %131, %134
  br i1 %135, label %136, label %138

136:                                              ; preds = %128
  %137 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %1742

138:                                              ; preds = %128
  %139 = atomicrmw add ptr %34, i64 %132 monotonic, align 8
  %140 = icmp ult i64 %139, %3
  br i1 %140, label %141, label %1742

141:                                              ; preds = %138
  %142 = add i64 %139, %132
  %143 = call i64 @llvm.umin.i64(i64 %142, i64 %3)
  %144 = icmp ugt i64 %143, %139
  br i1 %144, label %263, label %145

145:                                              ; preds = %1735, %141
  %146 = sub i64 %143, %139
  %147 = load i64, ptr %110, align 8, !tbaa !80
  %148 = add i64 %146, %147
  store i64 %148, ptr %110, align 8, !tbaa !80
  %149 = load i64, ptr %24, align 8, !tbaa !74
  %150 = sub i64 %149, %129
  %151 = atomicrmw add ptr %111, i64 %150 monotonic, align 8
  %152 = add i64 %151, %150
  %153 = mul i64 %152, 100
  %154 = load i64, ptr %77, align 8, !tbaa !46
  %155 = mul i64 %154, 84
  %156 = icmp ugt i64 %153, %155
  br i1 %156, label %157, label %159, !prof !70

157:                                              ; preds = %145
  %158 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %159

159:                                              ; preds = %145, %157
  %160 = load i64, ptr %24, align 8, !tbaa !74
  %161 = icmp ugt i64 %160, %129
  br i1 %161, label %162, label %1738

162:                                              ; preds = %159, %253
  %163 = phi i64 [ %261, %253 ], [ %160, %159 ]
  %164 = phi i64 [ %260, %253 ], [ %129, %159 ]
  %165 = add i64 %164, 8
  %166 = icmp ult i64 %165, %163
  %167 = load ptr, ptr %78, align 8, !tbaa !81
  br i1 %166, label %168, label %253

168:                                              ; preds = %162
  %169 = getelementptr inbounds i64, ptr %167, i64 %165
  %170 = load i64, ptr %169, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %22) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %21) #17, !noalias !82
  store ptr %22, ptr %21, align 16, !tbaa !85, !noalias !82
  store ptr %113, ptr %112, align 8, !tbaa !85, !noalias !82
  store ptr %115, ptr %114, align 16, !tbaa !85, !noalias !82
  store ptr %117, ptr %116, align 8, !tbaa !85, !noalias !82
  br label %171

171:                                              ; preds = %171, %168
  %172 = phi i64 [ 0, %168 ], [ %183, %171 ]
  %173 = phi i64 [ %170, %168 ], [ %182, %171 ]
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %172
  %175 = load i64, ptr %174, align 8, !tbaa !12, !noalias !82
  %176 = shl nsw i64 -1, %175
  %177 = xor i64 %176, -1
  %178 = and i64 %173, %177
  %179 = getelementptr inbounds [4 x ptr], ptr %21, i64 0, i64 %172
  %180 = load ptr, ptr %179, align 8, !tbaa !85, !noalias !82
  store i64 %178, ptr %180, align 8, !tbaa !12
  %181 = load i64, ptr %174, align 8, !tbaa !12, !noalias !82
  %182 = lshr i64 %173, %181
  %183 = add nuw nsw i64 %172, 1
  %184 = icmp eq i64 %183, 4
  br i1 %184, label %185, label %171, !llvm.loop !86

185:                                              ; preds = %171
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %21) #17, !noalias !82
  %186 = load i64, ptr %118, align 8, !tbaa !87
  %187 = icmp eq i64 %186, 0
  br i1 %187, label %209, label %188

188:                                              ; preds = %185
  %189 = load i64, ptr %119, align 8, !tbaa !12
  %190 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %189
  %191 = load i64, ptr %115, align 8, !tbaa !12
  %192 = load ptr, ptr %190, align 8, !tbaa !64
  %193 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %189, i32 1
  %194 = load i64, ptr %193, align 8, !tbaa !62
  %195 = mul i64 %194, %191
  %196 = getelementptr inbounds i32, ptr %192, i64 %195
  %197 = load i32, ptr %196, align 4, !tbaa !10
  %198 = load i64, ptr %120, align 8, !tbaa !12
  %199 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %198
  %200 = load i64, ptr %117, align 8, !tbaa !12
  %201 = load ptr, ptr %199, align 8, !tbaa !64
  %202 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %198, i32 1
  %203 = load i64, ptr %202, align 8, !tbaa !62
  %204 = mul i64 %203, %200
  %205 = getelementptr inbounds i32, ptr %201, i64 %204
  %206 = load i32, ptr %205, align 4, !tbaa !10
  %207 = add nsw i32 %206, %197
  %208 = sext i32 %207 to i64
  br label %209

209:                                              ; preds = %188, %185
  %210 = phi i64 [ %208, %188 ], [ 0, %185 ]
  %211 = load ptr, ptr %121, align 8, !tbaa !48
  %212 = load i64, ptr %22, align 8, !tbaa !12
  %213 = load i64, ptr %113, align 8, !tbaa !12
  %214 = load i64, ptr %54, align 8, !tbaa !12
  %215 = shl i64 %213, %214
  %216 = or i64 %215, %212
  %217 = load i64, ptr %56, align 8, !tbaa !12
  %218 = add i64 %217, %214
  %219 = load i64, ptr %122, align 8, !tbaa !46
  %220 = lshr i64 %219, 3
  %221 = zext i64 %220 to i128
  br label %222

222:                                              ; preds = %237, %209
  %223 = phi i1 [ true, %209 ], [ false, %237 ]
  %224 = phi i64 [ 0, %209 ], [ 1, %237 ]
  %225 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1, i64 %224
  %226 = load i64, ptr %225, align 8, !tbaa !12
  %227 = shl i64 %226, %218
  %228 = or i64 %216, %227
  br i1 %187, label %234, label %229

229:                                              ; preds = %222
  %230 = shl i64 %228, 6
  %231 = shl nuw nsw i64 %224, 5
  %232 = or i64 %231, %210
  %233 = or i64 %232, %230
  br label %237

234:                                              ; preds = %222
  %235 = shl i64 %228, 1
  %236 = or i64 %235, %224
  br label %237

237:                                              ; preds = %234, %229
  %238 = phi i64 [ %233, %229 ], [ %236, %234 ]
  %239 = mul i64 %238, -7046029254386353131
  %240 = lshr i64 %239, 32
  %241 = xor i64 %240, %239
  %242 = mul i64 %241, -2960836687051489901
  %243 = lshr i64 %242, 29
  %244 = xor i64 %243, %242
  %245 = mul i64 %244, -4417276706812531889
  %246 = zext i64 %245 to i128
  %247 = mul nuw nsw i128 %246, %221
  %248 = lshr i128 %247, 61
  %249 = trunc i128 %248 to i64
  %250 = and i64 %249, -8
  %251 = getelementptr inbounds i64, ptr %211, i64 %250
  call void @llvm.prefetch.p0(ptr %251, i32 0, i32 2, i32 1)
  br i1 %223, label %222, label %252, !llvm.loop !88

252:                                              ; preds = %237
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %22) #17
  br label %253

253:                                              ; preds = %252, %162
  %254 = getelementptr inbounds i64, ptr %167, i64 %164
  %255 = load i64, ptr %254, align 8, !tbaa !12
  %256 = load ptr, ptr %79, align 8, !tbaa !89
  %257 = getelementptr inbounds i32, ptr %256, i64 %164
  %258 = load i32, ptr %257, align 4, !tbaa !10
  %259 = zext i32 %258 to i64
  call fastcc void @judge_state(ptr noundef %0, ptr noundef %1, i64 noundef %255, i64 noundef %259) #16
  %260 = add nuw i64 %164, 1
  %261 = load i64, ptr %24, align 8, !tbaa !74
  %262 = icmp ult i64 %260, %261
  br i1 %262, label %162, label %1738, !llvm.loop !90

263:                                              ; preds = %141, %1735
  %264 = phi i64 [ %1736, %1735 ], [ %139, %141 ]
  %265 = getelementptr inbounds i64, ptr %2, i64 %264
  %266 = load i64, ptr %265, align 8, !tbaa !12
  store i64 %266, ptr %35, align 8, !tbaa !91
  %267 = add i64 %264, %4
  %268 = trunc i64 %267 to i32
  store i32 %268, ptr %36, align 8, !tbaa !93
  call void @llvm.lifetime.start.p0(i64 160, ptr nonnull %20) #17
  call void @llvm.experimental.noalias.scope.decl(metadata !94)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %19) #17, !noalias !97
  store ptr %20, ptr %19, align 16, !tbaa !85, !noalias !97
  store ptr %38, ptr %37, align 8, !tbaa !85, !noalias !97
  store ptr %40, ptr %39, align 16, !tbaa !85, !noalias !97
  store ptr %42, ptr %41, align 8, !tbaa !85, !noalias !97
  br label %269

269:                                              ; preds = %269, %263
  %270 = phi i64 [ 0, %263 ], [ %281, %269 ]
  %271 = phi i64 [ %266, %263 ], [ %280, %269 ]
  %272 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %270
  %273 = load i64, ptr %272, align 8, !tbaa !12, !noalias !97
  %274 = shl nsw i64 -1, %273
  %275 = xor i64 %274, -1
  %276 = and i64 %271, %275
  %277 = getelementptr inbounds [4 x ptr], ptr %19, i64 0, i64 %270
  %278 = load ptr, ptr %277, align 8, !tbaa !85, !noalias !97
  store i64 %276, ptr %278, align 8, !tbaa !12
  %279 = load i64, ptr %272, align 8, !tbaa !12, !noalias !97
  %280 = lshr i64 %271, %279
  %281 = add nuw nsw i64 %270, 1
  %282 = icmp eq i64 %281, 4
  br i1 %282, label %283, label %269, !llvm.loop !86

283:                                              ; preds = %269
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %19) #17, !noalias !97
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %43, i8 0, i64 16, i1 false), !alias.scope !94
  store i64 %266, ptr %44, align 8, !tbaa !100, !alias.scope !94
  store i64 %267, ptr %45, align 8, !tbaa !103, !alias.scope !94
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %46, i8 0, i64 24, i1 false), !alias.scope !94
  store i32 1, ptr %48, align 8, !tbaa !104, !alias.scope !94
  store i32 0, ptr %50, align 8, !tbaa !105, !alias.scope !94
  store i64 0, ptr %51, align 8, !tbaa !106, !alias.scope !94
  store i64 0, ptr %52, align 8, !tbaa !107, !alias.scope !94
  store i64 0, ptr %53, align 8, !tbaa !108, !alias.scope !94
  %284 = load i64, ptr %54, align 8, !tbaa !12, !noalias !94
  store i64 %284, ptr %55, align 8, !tbaa !12, !alias.scope !94
  %285 = load i64, ptr %56, align 8, !tbaa !12, !noalias !94
  %286 = add i64 %285, %284
  store i64 %286, ptr %47, align 8, !tbaa !12, !alias.scope !94
  %287 = load i64, ptr %57, align 8, !tbaa !12, !noalias !94
  %288 = add i64 %287, %286
  store i64 %288, ptr %58, align 8, !tbaa !12, !alias.scope !94
  %289 = load i64, ptr %59, align 8, !tbaa !72, !noalias !94
  %290 = trunc i64 %289 to i32
  %291 = and i32 %290, 1
  store i32 %291, ptr %49, align 4, !tbaa !109, !alias.scope !94
  %292 = load i64, ptr %60, align 8, !tbaa !110, !noalias !94
  br label %293

293:                                              ; preds = %293, %283
  %294 = phi i1 [ true, %283 ], [ false, %293 ]
  %295 = phi i64 [ 0, %283 ], [ 1, %293 ]
  %296 = phi i64 [ 0, %283 ], [ %310, %293 ]
  %297 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %295
  %298 = load i64, ptr %297, align 8, !tbaa !12, !noalias !94
  %299 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %298
  %300 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %295
  %301 = load i64, ptr %300, align 8, !tbaa !12, !alias.scope !94
  %302 = load ptr, ptr %299, align 8, !tbaa !64, !noalias !94
  %303 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %298, i32 1
  %304 = load i64, ptr %303, align 8, !tbaa !62, !noalias !94
  %305 = mul i64 %304, %301
  %306 = getelementptr inbounds i32, ptr %302, i64 %305
  %307 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %295
  store ptr %306, ptr %307, align 8, !tbaa !85, !alias.scope !94
  %308 = load i32, ptr %306, align 4, !tbaa !10
  %309 = sext i32 %308 to i64
  %310 = add i64 %296, %309
  %311 = call i64 @llvm.usub.sat.i64(i64 %292, i64 %309)
  %312 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %295
  store i64 %311, ptr %312, align 8, !tbaa !12, !alias.scope !94
  br i1 %294, label %293, label %313, !llvm.loop !111

313:                                              ; preds = %293
  store i64 %310, ptr %61, align 8, !tbaa !112, !alias.scope !94
  br label %314

314:                                              ; preds = %629, %313
  %315 = phi i64 [ 0, %313 ], [ %630, %629 ]
  %316 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %315
  %317 = load i64, ptr %316, align 8, !tbaa !12
  %318 = load i64, ptr %61, align 8, !tbaa !112
  %319 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %315
  %320 = load i64, ptr %319, align 8, !tbaa !12
  %321 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %320
  %322 = load ptr, ptr %321, align 8, !tbaa !85
  %323 = load i64, ptr %62, align 8, !tbaa !113
  %324 = shl i64 %323, 1
  %325 = or i64 %324, 1
  %326 = mul i64 %325, %317
  %327 = add i64 %326, %318
  %328 = getelementptr inbounds i64, ptr %322, i64 %327
  %329 = load atomic i64, ptr %328 acquire, align 8
  %330 = icmp eq i64 %329, 0
  br i1 %330, label %331, label %333, !prof !70

331:                                              ; preds = %314
  %332 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %315, i64 noundef %317, i64 noundef %318, i64 noundef %266, i64 noundef %267) #16
  br label %335

333:                                              ; preds = %314
  %334 = add i64 %329, -1
  br label %335

335:                                              ; preds = %333, %331
  %336 = phi i64 [ %332, %331 ], [ %334, %333 ]
  %337 = lshr i64 %336, 1
  %338 = load i64, ptr %52, align 8, !tbaa !107
  %339 = or i64 %338, %337
  store i64 %339, ptr %52, align 8, !tbaa !107
  %340 = sub nuw nsw i64 1, %315
  %341 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %340
  %342 = load i64, ptr %341, align 8, !tbaa !12
  %343 = and i64 %336, 1
  %344 = load i64, ptr %51, align 8, !tbaa !106
  %345 = or i64 %344, %343
  store i64 %345, ptr %51, align 8, !tbaa !106
  %346 = icmp ugt i64 %336, 1
  br i1 %346, label %347, label %629

347:                                              ; preds = %335
  %348 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %315
  %349 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %315
  %350 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %315
  %351 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %340
  %352 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %340
  %353 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %315
  %354 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %340
  br label %355

355:                                              ; preds = %625, %347
  %356 = phi i64 [ %337, %347 ], [ %626, %625 ]
  %357 = load ptr, ptr %63, align 8, !tbaa !114
  %358 = getelementptr inbounds i64, ptr %357, i64 %356
  %359 = load i64, ptr %358, align 8, !tbaa !12
  %360 = load i32, ptr %48, align 8, !tbaa !104
  %361 = icmp eq i32 %360, 0
  %362 = and i64 %359, 4503599627370496
  %363 = icmp eq i64 %362, 0
  %364 = select i1 %361, i1 true, i1 %363
  br i1 %364, label %369, label %365, !prof !115

365:                                              ; preds = %355
  %366 = load i64, ptr %61, align 8, !tbaa !112
  %367 = load i64, ptr %44, align 8, !tbaa !100
  %368 = load i64, ptr %45, align 8, !tbaa !103
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %356, i64 noundef %315, ptr noundef nonnull %20, i64 noundef %366, i64 noundef %367, i64 noundef %368) #16
  br label %369

369:                                              ; preds = %365, %355
  %370 = load i64, ptr %348, align 8, !tbaa !12
  %371 = load i64, ptr %349, align 8, !tbaa !12
  %372 = lshr i64 %359, 48
  %373 = and i64 %372, 15
  %374 = icmp ne i64 %373, 0
  %375 = icmp ne i64 %371, 0
  %376 = and i1 %374, %375
  br i1 %376, label %377, label %424

377:                                              ; preds = %369
  %378 = lshr i64 %359, 24
  %379 = and i64 %378, 16777215
  %380 = load i64, ptr %319, align 8, !tbaa !12
  %381 = shl i64 %380, 35
  %382 = shl i64 %370, 14
  %383 = or i64 %382, %381
  %384 = or i64 %383, %379
  %385 = mul i64 %384, -7046029254386353131
  %386 = zext i64 %385 to i128
  %387 = load i64, ptr %65, align 8, !tbaa !46
  %388 = zext i64 %387 to i128
  %389 = mul nuw i128 %386, %388
  %390 = lshr i128 %389, 64
  %391 = trunc i128 %390 to i64
  %392 = add i64 %384, 1
  %393 = load ptr, ptr %64, align 8, !tbaa !48
  %394 = getelementptr inbounds i64, ptr %393, i64 %391
  %395 = load atomic i64, ptr %394 acquire, align 8
  %396 = lshr i64 %395, 28
  %397 = icmp ne i64 %396, %392
  %398 = and i64 %395, 268435455
  %399 = icmp ne i64 %395, 0
  %400 = select i1 %397, i64 -1, i64 %398
  %401 = and i1 %399, %397
  br i1 %401, label %402, label %419

402:                                              ; preds = %377, %402
  %403 = phi i64 [ %417, %402 ], [ %400, %377 ]
  %404 = phi i64 [ %408, %402 ], [ %391, %377 ]
  %405 = add i64 %404, 1
  %406 = load i64, ptr %65, align 8, !tbaa !46
  %407 = icmp eq i64 %405, %406
  %408 = select i1 %407, i64 0, i64 %405
  %409 = load ptr, ptr %64, align 8, !tbaa !48
  %410 = getelementptr inbounds i64, ptr %409, i64 %408
  %411 = load atomic i64, ptr %410 acquire, align 8
  %412 = lshr i64 %411, 28
  %413 = icmp ne i64 %412, %392
  %414 = and i64 %411, 268435455
  %415 = icmp ne i64 %411, 0
  %416 = select i1 %415, i64 %403, i64 -1
  %417 = select i1 %413, i64 %416, i64 %414
  %418 = and i1 %415, %413
  br i1 %418, label %402, label %419, !llvm.loop !116

419:                                              ; preds = %402, %377
  %420 = phi i64 [ %400, %377 ], [ %417, %402 ]
  %421 = icmp eq i64 %420, -1
  br i1 %421, label %422, label %424, !prof !70

422:                                              ; preds = %419
  %423 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %380, i64 noundef %370, i64 noundef %379, i64 noundef %384) #16
  br label %424

424:                                              ; preds = %422, %419, %369
  %425 = phi i64 [ %370, %369 ], [ %423, %422 ], [ %420, %419 ]
  %426 = phi i64 [ 0, %369 ], [ 1, %422 ], [ 1, %419 ]
  %427 = icmp ugt i64 %373, %426
  %428 = icmp ult i64 %426, %371
  %429 = and i1 %427, %428
  br i1 %429, label %430, label %487, !prof !70

430:                                              ; preds = %424, %481
  %431 = phi i64 [ %483, %481 ], [ %426, %424 ]
  %432 = phi i64 [ %482, %481 ], [ %425, %424 ]
  %433 = load ptr, ptr %66, align 8, !tbaa !117
  %434 = getelementptr inbounds %struct.Local, ptr %433, i64 %356, i32 6, i64 %431
  %435 = load i32, ptr %434, align 4, !tbaa !10
  %436 = zext i32 %435 to i64
  %437 = load i64, ptr %319, align 8, !tbaa !12
  %438 = shl i64 %437, 35
  %439 = shl i64 %432, 14
  %440 = or i64 %439, %438
  %441 = or i64 %440, %436
  %442 = mul i64 %441, -7046029254386353131
  %443 = zext i64 %442 to i128
  %444 = load i64, ptr %65, align 8, !tbaa !46
  %445 = zext i64 %444 to i128
  %446 = mul nuw i128 %443, %445
  %447 = lshr i128 %446, 64
  %448 = trunc i128 %447 to i64
  %449 = add i64 %441, 1
  %450 = load ptr, ptr %64, align 8, !tbaa !48
  %451 = getelementptr inbounds i64, ptr %450, i64 %448
  %452 = load atomic i64, ptr %451 acquire, align 8
  %453 = lshr i64 %452, 28
  %454 = icmp ne i64 %453, %449
  %455 = and i64 %452, 268435455
  %456 = icmp ne i64 %452, 0
  %457 = select i1 %454, i64 -1, i64 %455
  %458 = and i1 %456, %454
  br i1 %458, label %459, label %476

459:                                              ; preds = %430, %459
  %460 = phi i64 [ %474, %459 ], [ %457, %430 ]
  %461 = phi i64 [ %465, %459 ], [ %448, %430 ]
  %462 = add i64 %461, 1
  %463 = load i64, ptr %65, align 8, !tbaa !46
  %464 = icmp eq i64 %462, %463
  %465 = select i1 %464, i64 0, i64 %462
  %466 = load ptr, ptr %64, align 8, !tbaa !48
  %467 = getelementptr inbounds i64, ptr %466, i64 %465
  %468 = load atomic i64, ptr %467 acquire, align 8
  %469 = lshr i64 %468, 28
  %470 = icmp ne i64 %469, %449
  %471 = and i64 %468, 268435455
  %472 = icmp ne i64 %468, 0
  %473 = select i1 %472, i64 %460, i64 -1
  %474 = select i1 %470, i64 %473, i64 %471
  %475 = and i1 %472, %470
  br i1 %475, label %459, label %476, !llvm.loop !116

476:                                              ; preds = %459, %430
  %477 = phi i64 [ %457, %430 ], [ %474, %459 ]
  %478 = icmp eq i64 %477, -1
  br i1 %478, label %479, label %481, !prof !70

479:                                              ; preds = %476
  %480 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %437, i64 noundef %432, i64 noundef %436, i64 noundef %441) #16
  br label %481

481:                                              ; preds = %479, %476
  %482 = phi i64 [ %480, %479 ], [ %477, %476 ]
  %483 = add nuw nsw i64 %431, 1
  %484 = icmp ugt i64 %373, %483
  %485 = icmp ult i64 %483, %371
  %486 = and i1 %484, %485
  br i1 %486, label %430, label %487, !prof !70, !llvm.loop !118

487:                                              ; preds = %481, %424
  %488 = phi i64 [ %425, %424 ], [ %482, %481 ]
  %489 = phi i64 [ %426, %424 ], [ %483, %481 ]
  %490 = phi i1 [ %427, %424 ], [ %484, %481 ]
  %491 = sub i64 %373, %489
  %492 = load i64, ptr %67, align 8, !tbaa !119
  %493 = add i64 %491, %492
  store i64 %493, ptr %67, align 8, !tbaa !119
  %494 = zext i1 %490 to i64
  %495 = shl nuw i64 %494, %315
  %496 = load i64, ptr %53, align 8, !tbaa !12
  %497 = or i64 %496, %495
  store i64 %497, ptr %53, align 8, !tbaa !12
  %498 = and i64 %359, 16777215
  %499 = load i64, ptr %350, align 8, !tbaa !12
  %500 = shl i64 %498, %499
  %501 = load i64, ptr %351, align 8, !tbaa !12
  %502 = load i64, ptr %352, align 8, !tbaa !12
  %503 = shl i64 %501, %502
  %504 = or i64 %503, %500
  %505 = load i64, ptr %353, align 8, !tbaa !12
  %506 = shl i64 %488, %505
  %507 = or i64 %504, %506
  %508 = load i64, ptr %354, align 8, !tbaa !12
  %509 = shl i64 %342, %508
  %510 = or i64 %507, %509
  %511 = load i64, ptr %44, align 8, !tbaa !100
  %512 = icmp ne i64 %510, %511
  %513 = zext i1 %512 to i32
  %514 = load i32, ptr %50, align 8, !tbaa !105
  %515 = or i32 %514, %513
  store i32 %515, ptr %50, align 8, !tbaa !105
  %516 = load i32, ptr %49, align 4, !tbaa !109
  %517 = icmp eq i32 %516, 0
  br i1 %517, label %550, label %518, !prof !73

518:                                              ; preds = %487
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %18) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %17) #17, !noalias !120
  store ptr %18, ptr %17, align 16, !tbaa !85, !noalias !120
  store ptr %69, ptr %68, align 8, !tbaa !85, !noalias !120
  store ptr %71, ptr %70, align 16, !tbaa !85, !noalias !120
  store ptr %73, ptr %72, align 8, !tbaa !85, !noalias !120
  br label %519

519:                                              ; preds = %519, %518
  %520 = phi i64 [ 0, %518 ], [ %531, %519 ]
  %521 = phi i64 [ %510, %518 ], [ %530, %519 ]
  %522 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %520
  %523 = load i64, ptr %522, align 8, !tbaa !12, !noalias !120
  %524 = shl nsw i64 -1, %523
  %525 = xor i64 %524, -1
  %526 = and i64 %521, %525
  %527 = getelementptr inbounds [4 x ptr], ptr %17, i64 0, i64 %520
  %528 = load ptr, ptr %527, align 8, !tbaa !85, !noalias !120
  store i64 %526, ptr %528, align 8, !tbaa !12
  %529 = load i64, ptr %522, align 8, !tbaa !12, !noalias !120
  %530 = lshr i64 %521, %529
  %531 = add nuw nsw i64 %520, 1
  %532 = icmp eq i64 %531, 4
  br i1 %532, label %533, label %519, !llvm.loop !86

533:                                              ; preds = %519
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %17) #17, !noalias !120
  %534 = load i64, ptr %69, align 8, !tbaa !12
  %535 = load i64, ptr %18, align 8, !tbaa !12
  %536 = load i64, ptr %54, align 8, !tbaa !12
  %537 = shl i64 %535, %536
  %538 = or i64 %537, %534
  %539 = load i64, ptr %73, align 8, !tbaa !12
  %540 = load i64, ptr %56, align 8, !tbaa !12
  %541 = add i64 %540, %536
  %542 = shl i64 %539, %541
  %543 = or i64 %538, %542
  %544 = load i64, ptr %71, align 8, !tbaa !12
  %545 = load i64, ptr %57, align 8, !tbaa !12
  %546 = add i64 %545, %541
  %547 = shl i64 %544, %546
  %548 = or i64 %543, %547
  %549 = call i64 @llvm.umin.i64(i64 %548, i64 %510)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %18) #17
  br label %550

550:                                              ; preds = %533, %487
  %551 = phi i64 [ %549, %533 ], [ %510, %487 ]
  %552 = load i64, ptr %74, align 8, !tbaa !123
  %553 = add i64 %552, 1
  store i64 %553, ptr %74, align 8, !tbaa !123
  %554 = load i64, ptr %35, align 8, !tbaa !91
  %555 = icmp eq i64 %554, %551
  br i1 %555, label %625, label %556

556:                                              ; preds = %550
  %557 = load i64, ptr %75, align 8, !tbaa !124
  %558 = add i64 %557, 1
  store i64 %558, ptr %75, align 8, !tbaa !124
  %559 = and i64 %557, 63
  %560 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %559
  %561 = load i64, ptr %560, align 8, !tbaa !12
  %562 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %559
  %563 = load i64, ptr %562, align 8, !tbaa !12
  %564 = mul i64 %551, -7046029254386353131
  %565 = lshr i64 %564, 32
  %566 = xor i64 %565, %564
  %567 = mul i64 %566, -2960836687051489901
  %568 = lshr i64 %567, 29
  %569 = xor i64 %568, %567
  %570 = mul i64 %569, -4417276706812531889
  %571 = zext i64 %570 to i128
  %572 = load i64, ptr %77, align 8, !tbaa !46
  %573 = lshr i64 %572, 3
  %574 = zext i64 %573 to i128
  %575 = mul nuw nsw i128 %574, %571
  %576 = lshr i128 %575, 61
  %577 = trunc i128 %576 to i64
  %578 = and i64 %577, -8
  %579 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %559
  %580 = load i32, ptr %579, align 4, !tbaa !10
  %581 = load ptr, ptr %76, align 8, !tbaa !57
  %582 = getelementptr inbounds i64, ptr %581, i64 %578
  call void @llvm.prefetch.p0(ptr %582, i32 0, i32 2, i32 1)
  store i64 %551, ptr %560, align 8, !tbaa !12
  store i64 %578, ptr %562, align 8, !tbaa !12
  %583 = load i32, ptr %36, align 8, !tbaa !93
  store i32 %583, ptr %579, align 4, !tbaa !10
  %584 = icmp eq i64 %561, -1
  br i1 %584, label %625, label %585

585:                                              ; preds = %556
  %586 = add nuw i64 %561, 1
  %587 = insertelement <8 x i64> poison, i64 %586, i64 0
  %588 = shufflevector <8 x i64> %587, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %589

589:                                              ; preds = %610, %585
  %590 = phi ptr [ %611, %610 ], [ %581, %585 ]
  %591 = phi i64 [ %593, %610 ], [ %563, %585 ]
  br label %592

592:                                              ; preds = %589, %612
  %593 = phi i64 [ %616, %612 ], [ %591, %589 ]
  %594 = getelementptr inbounds i64, ptr %590, i64 %593
  %595 = load volatile <8 x i64>, ptr %594, align 64, !tbaa !17
  %596 = icmp eq <8 x i64> %595, %588
  %597 = bitcast <8 x i1> %596 to i8
  %598 = icmp eq i8 %597, 0
  br i1 %598, label %599, label %625

599:                                              ; preds = %592
  %600 = icmp eq <8 x i64> %595, zeroinitializer
  %601 = bitcast <8 x i1> %600 to i8
  %602 = icmp eq i8 %601, 0
  br i1 %602, label %612, label %603

603:                                              ; preds = %599
  %604 = call i8 @llvm.cttz.i8(i8 %601, i1 true), !range !54
  %605 = zext i8 %604 to i64
  %606 = add i64 %593, %605
  %607 = getelementptr inbounds i64, ptr %590, i64 %606
  %608 = cmpxchg ptr %607, i64 0, i64 %586 monotonic monotonic, align 8
  %609 = extractvalue { i64, i1 } %608, 1
  br i1 %609, label %617, label %610

610:                                              ; preds = %603
  %611 = load ptr, ptr %76, align 8, !tbaa !48
  br label %589, !llvm.loop !55

612:                                              ; preds = %599
  %613 = add i64 %593, 8
  %614 = load i64, ptr %77, align 8, !tbaa !46
  %615 = icmp eq i64 %613, %614
  %616 = select i1 %615, i64 0, i64 %613
  br label %592, !llvm.loop !55

617:                                              ; preds = %603
  %618 = load ptr, ptr %78, align 8, !tbaa !81
  %619 = load i64, ptr %24, align 8, !tbaa !74
  %620 = getelementptr inbounds i64, ptr %618, i64 %619
  store i64 %561, ptr %620, align 8, !tbaa !12
  %621 = load ptr, ptr %79, align 8, !tbaa !89
  %622 = load i64, ptr %24, align 8, !tbaa !74
  %623 = add i64 %622, 1
  store i64 %623, ptr %24, align 8, !tbaa !74
  %624 = getelementptr inbounds i32, ptr %621, i64 %622
  store i32 %580, ptr %624, align 4, !tbaa !10
  br label %625

625:                                              ; preds = %592, %550, %556, %617
  %626 = add i64 %356, 1
  %627 = and i64 %359, 9007199254740992
  %628 = icmp eq i64 %627, 0
  br i1 %628, label %355, label %629, !llvm.loop !125

629:                                              ; preds = %625, %335
  %630 = add nuw nsw i64 %315, 1
  %631 = icmp eq i64 %630, 2
  br i1 %631, label %644, label %314, !llvm.loop !126

632:                                              ; preds = %665
  %633 = load i64, ptr %59, align 8, !tbaa !72
  %634 = and i64 %633, 2
  %635 = icmp eq i64 %634, 0
  %636 = load i64, ptr %51, align 8
  %637 = icmp ne i64 %636, 0
  %638 = select i1 %635, i1 true, i1 %637
  %639 = load i64, ptr %52, align 8
  %640 = icmp eq i64 %639, 0
  %641 = select i1 %638, i1 true, i1 %640
  %642 = load i64, ptr %95, align 8, !tbaa !127
  %643 = icmp eq i64 %642, 0
  br i1 %643, label %1251, label %1254

644:                                              ; preds = %629, %665
  %645 = phi i64 [ %666, %665 ], [ 0, %629 ]
  %646 = sub nuw nsw i64 1, %645
  %647 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %646
  %648 = load ptr, ptr %647, align 8, !tbaa !85
  %649 = load i32, ptr %648, align 4, !tbaa !10
  %650 = icmp slt i32 %649, 1
  br i1 %650, label %665, label %651

651:                                              ; preds = %644
  %652 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %646
  %653 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %646
  %654 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %645
  %655 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %645
  %656 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %645
  %657 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %645
  %658 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %645
  %659 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %645
  %660 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %645
  %661 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %646
  %662 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %646
  %663 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %645
  %664 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %646
  br label %668

665:                                              ; preds = %1246, %644
  %666 = add nuw nsw i64 %645, 1
  %667 = icmp eq i64 %666, 2
  br i1 %667, label %632, label %644, !llvm.loop !128

668:                                              ; preds = %1246, %651
  %669 = phi i64 [ 1, %651 ], [ %1247, %1246 ]
  %670 = icmp ugt i64 %669, 1
  br i1 %670, label %671, label %678

671:                                              ; preds = %668
  %672 = getelementptr inbounds i32, ptr %648, i64 %669
  %673 = load i32, ptr %672, align 4, !tbaa !10
  %674 = add nsw i64 %669, -1
  %675 = getelementptr inbounds i32, ptr %648, i64 %674
  %676 = load i32, ptr %675, align 4, !tbaa !10
  %677 = icmp eq i32 %673, %676
  br i1 %677, label %1246, label %678

678:                                              ; preds = %671, %668
  %679 = phi i64 [ %674, %671 ], [ 0, %668 ]
  %680 = load i64, ptr %652, align 8, !tbaa !12
  %681 = load i64, ptr %653, align 8, !tbaa !12
  %682 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %681
  %683 = load ptr, ptr %682, align 8, !tbaa !85
  %684 = load i64, ptr %62, align 8, !tbaa !113
  %685 = mul i64 %684, %680
  %686 = add i64 %685, %679
  %687 = getelementptr inbounds i32, ptr %683, i64 %686
  %688 = load atomic i32, ptr %687 acquire, align 4
  %689 = icmp eq i32 %688, 0
  br i1 %689, label %690, label %738, !prof !70

690:                                              ; preds = %678, %690
  %691 = cmpxchg ptr %80, i64 0, i64 1 acquire monotonic, align 8
  %692 = extractvalue { i64, i1 } %691, 1
  br i1 %692, label %693, label %690, !llvm.loop !129

693:                                              ; preds = %690
  %694 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %681
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %16) #17
  %695 = load ptr, ptr %694, align 8, !tbaa !64
  %696 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %681, i32 1
  %697 = load i64, ptr %696, align 8, !tbaa !62
  %698 = mul i64 %697, %680
  %699 = getelementptr inbounds i32, ptr %695, i64 %698
  %700 = icmp eq i64 %697, 0
  br i1 %700, label %724, label %701

701:                                              ; preds = %693, %701
  %702 = phi i64 [ %706, %701 ], [ 0, %693 ]
  %703 = getelementptr inbounds i32, ptr %699, i64 %702
  %704 = load i32, ptr %703, align 4, !tbaa !10
  %705 = getelementptr inbounds i32, ptr %16, i64 %702
  store i32 %704, ptr %705, align 4, !tbaa !10
  %706 = add nuw i64 %702, 1
  %707 = icmp eq i64 %706, %697
  br i1 %707, label %708, label %701, !llvm.loop !69

708:                                              ; preds = %701
  %709 = load i32, ptr %16, align 16, !tbaa !10
  %710 = trunc i64 %679 to i32
  %711 = add nsw i32 %710, 1
  %712 = icmp slt i32 %711, %709
  br i1 %712, label %713, label %724

713:                                              ; preds = %708
  %714 = sext i32 %711 to i64
  br label %715

715:                                              ; preds = %715, %713
  %716 = phi i64 [ %714, %713 ], [ %717, %715 ]
  %717 = add nuw nsw i64 %716, 1
  %718 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %717
  %719 = load i32, ptr %718, align 4, !tbaa !10
  %720 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %716
  store i32 %719, ptr %720, align 4, !tbaa !10
  %721 = load i32, ptr %16, align 16, !tbaa !10
  %722 = sext i32 %721 to i64
  %723 = icmp slt i64 %717, %722
  br i1 %723, label %715, label %724, !llvm.loop !130

724:                                              ; preds = %715, %708, %693
  %725 = phi i32 [ %709, %708 ], [ undef, %693 ], [ %721, %715 ]
  %726 = sext i32 %725 to i64
  %727 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %726
  store i32 -1, ptr %727, align 4, !tbaa !10
  %728 = load i32, ptr %16, align 16, !tbaa !10
  %729 = add nsw i32 %728, -1
  store i32 %729, ptr %16, align 16, !tbaa !10
  %730 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %694, ptr noundef nonnull %16) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %16) #17
  %731 = load ptr, ptr %682, align 8, !tbaa !85
  %732 = load i64, ptr %62, align 8, !tbaa !113
  %733 = mul i64 %732, %680
  %734 = add i64 %733, %679
  %735 = getelementptr inbounds i32, ptr %731, i64 %734
  %736 = trunc i64 %730 to i32
  %737 = add i32 %736, 1
  store atomic i32 %737, ptr %735 release, align 4
  store atomic i64 0, ptr %80 release, align 8
  br label %741

738:                                              ; preds = %678
  %739 = zext i32 %688 to i64
  %740 = add nsw i64 %739, -1
  br label %741

741:                                              ; preds = %738, %724
  %742 = phi i64 [ %730, %724 ], [ %740, %738 ]
  %743 = load i64, ptr %654, align 8, !tbaa !12
  %744 = getelementptr inbounds i32, ptr %648, i64 %669
  %745 = load i32, ptr %744, align 4, !tbaa !10
  %746 = sext i32 %745 to i64
  %747 = load i64, ptr %655, align 8, !tbaa !12
  %748 = shl i64 %747, 35
  %749 = shl i64 %743, 14
  %750 = or i64 %749, %746
  %751 = or i64 %750, %748
  %752 = mul i64 %751, -7046029254386353131
  %753 = zext i64 %752 to i128
  %754 = load i64, ptr %82, align 8, !tbaa !46
  %755 = zext i64 %754 to i128
  %756 = mul nuw i128 %753, %755
  %757 = lshr i128 %756, 64
  %758 = trunc i128 %757 to i64
  %759 = add i64 %751, 1
  %760 = load ptr, ptr %81, align 8, !tbaa !48
  %761 = getelementptr inbounds i64, ptr %760, i64 %758
  %762 = load atomic i64, ptr %761 acquire, align 8
  %763 = lshr i64 %762, 28
  %764 = icmp ne i64 %763, %759
  %765 = and i64 %762, 268435455
  %766 = icmp ne i64 %762, 0
  %767 = select i1 %764, i64 -1, i64 %765
  %768 = and i1 %766, %764
  br i1 %768, label %769, label %786

769:                                              ; preds = %741, %769
  %770 = phi i64 [ %784, %769 ], [ %767, %741 ]
  %771 = phi i64 [ %775, %769 ], [ %758, %741 ]
  %772 = add i64 %771, 1
  %773 = load i64, ptr %82, align 8, !tbaa !46
  %774 = icmp eq i64 %772, %773
  %775 = select i1 %774, i64 0, i64 %772
  %776 = load ptr, ptr %81, align 8, !tbaa !48
  %777 = getelementptr inbounds i64, ptr %776, i64 %775
  %778 = load atomic i64, ptr %777 acquire, align 8
  %779 = lshr i64 %778, 28
  %780 = icmp ne i64 %779, %759
  %781 = and i64 %778, 268435455
  %782 = icmp ne i64 %778, 0
  %783 = select i1 %782, i64 %770, i64 -1
  %784 = select i1 %780, i64 %783, i64 %781
  %785 = and i1 %782, %780
  br i1 %785, label %769, label %786, !llvm.loop !116

786:                                              ; preds = %769, %741
  %787 = phi i64 [ %767, %741 ], [ %784, %769 ]
  %788 = icmp eq i64 %787, -1
  br i1 %788, label %789, label %952, !prof !70

789:                                              ; preds = %786, %789
  %790 = cmpxchg ptr %80, i64 0, i64 1 acquire monotonic, align 8
  %791 = extractvalue { i64, i1 } %790, 1
  br i1 %791, label %792, label %789, !llvm.loop !129

792:                                              ; preds = %789
  %793 = load i64, ptr %82, align 8, !tbaa !46
  %794 = zext i64 %793 to i128
  %795 = mul nuw i128 %794, %753
  %796 = lshr i128 %795, 64
  %797 = trunc i128 %796 to i64
  %798 = load ptr, ptr %81, align 8, !tbaa !48
  %799 = getelementptr inbounds i64, ptr %798, i64 %797
  %800 = load atomic i64, ptr %799 acquire, align 8
  %801 = lshr i64 %800, 28
  %802 = icmp ne i64 %801, %759
  %803 = and i64 %800, 268435455
  %804 = icmp ne i64 %800, 0
  %805 = select i1 %802, i64 -1, i64 %803
  %806 = and i1 %804, %802
  br i1 %806, label %807, label %824

807:                                              ; preds = %792, %807
  %808 = phi i64 [ %822, %807 ], [ %805, %792 ]
  %809 = phi i64 [ %813, %807 ], [ %797, %792 ]
  %810 = add i64 %809, 1
  %811 = load i64, ptr %82, align 8, !tbaa !46
  %812 = icmp eq i64 %810, %811
  %813 = select i1 %812, i64 0, i64 %810
  %814 = load ptr, ptr %81, align 8, !tbaa !48
  %815 = getelementptr inbounds i64, ptr %814, i64 %813
  %816 = load atomic i64, ptr %815 acquire, align 8
  %817 = lshr i64 %816, 28
  %818 = icmp ne i64 %817, %759
  %819 = and i64 %816, 268435455
  %820 = icmp ne i64 %816, 0
  %821 = select i1 %820, i64 %808, i64 -1
  %822 = select i1 %818, i64 %821, i64 %819
  %823 = and i1 %820, %818
  br i1 %823, label %807, label %824, !llvm.loop !116

824:                                              ; preds = %807, %792
  %825 = phi i64 [ %805, %792 ], [ %822, %807 ]
  %826 = icmp eq i64 %825, -1
  br i1 %826, label %827, label %950

827:                                              ; preds = %824
  %828 = load i64, ptr %83, align 8, !tbaa !131
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %15) #17
  %829 = load i64, ptr %655, align 8, !tbaa !12
  %830 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %829
  %831 = load ptr, ptr %830, align 8, !tbaa !64
  %832 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %829, i32 1
  %833 = load i64, ptr %832, align 8, !tbaa !62
  %834 = mul i64 %833, %743
  %835 = getelementptr inbounds i32, ptr %831, i64 %834
  %836 = load i64, ptr %84, align 8, !tbaa !132
  %837 = icmp eq i64 %836, 0
  br i1 %837, label %845, label %838

838:                                              ; preds = %827, %838
  %839 = phi i64 [ %843, %838 ], [ 0, %827 ]
  %840 = getelementptr inbounds i32, ptr %835, i64 %839
  %841 = load i32, ptr %840, align 4, !tbaa !10
  %842 = getelementptr inbounds i32, ptr %15, i64 %839
  store i32 %841, ptr %842, align 4, !tbaa !10
  %843 = add nuw i64 %839, 1
  %844 = icmp eq i64 %843, %836
  br i1 %844, label %845, label %838, !llvm.loop !69

845:                                              ; preds = %838, %827
  %846 = load i64, ptr %656, align 8, !tbaa !12
  %847 = load i64, ptr %657, align 8, !tbaa !12
  %848 = icmp ult i64 %846, %847
  br i1 %848, label %935, label %884

849:                                              ; preds = %946
  %850 = load i64, ptr %83, align 8, !tbaa !131
  %851 = icmp ugt i64 %850, %828
  br i1 %851, label %852, label %881

852:                                              ; preds = %849
  %853 = load ptr, ptr %66, align 8, !tbaa !117
  br label %854

854:                                              ; preds = %877, %852
  %855 = phi i1 [ true, %852 ], [ %879, %877 ]
  %856 = phi i64 [ %828, %852 ], [ %878, %877 ]
  %857 = getelementptr inbounds %struct.Local, ptr %853, i64 %856, i32 5
  %858 = load i32, ptr %857, align 4, !tbaa !133
  %859 = icmp eq i32 %858, -1
  br i1 %859, label %877, label %860

860:                                              ; preds = %854
  %861 = load ptr, ptr %86, align 8, !tbaa !135
  %862 = zext i32 %858 to i64
  br label %866

863:                                              ; preds = %871
  %864 = add nuw nsw i64 %867, 1
  %865 = icmp eq i64 %864, 4294967295
  br i1 %865, label %877, label %866, !llvm.loop !136

866:                                              ; preds = %863, %860
  %867 = phi i64 [ %862, %860 ], [ %864, %863 ]
  %868 = getelementptr inbounds i32, ptr %861, i64 %867
  %869 = load i32, ptr %868, align 4, !tbaa !10
  %870 = icmp eq i32 %869, -1
  br i1 %870, label %877, label %871

871:                                              ; preds = %866
  %872 = load ptr, ptr %87, align 8, !tbaa !85
  %873 = zext i32 %869 to i64
  %874 = getelementptr inbounds %struct.Claim, ptr %872, i64 %873, i32 6
  %875 = load i64, ptr %874, align 8, !tbaa !137
  %876 = icmp eq i64 %875, 0
  br i1 %876, label %863, label %881

877:                                              ; preds = %866, %863, %854
  %878 = add nuw i64 %856, 1
  %879 = icmp ult i64 %878, %850
  %880 = icmp eq i64 %878, %850
  br i1 %880, label %881, label %854, !llvm.loop !139

881:                                              ; preds = %877, %871, %849
  %882 = phi i1 [ false, %849 ], [ %855, %871 ], [ %879, %877 ]
  %883 = icmp eq i64 %850, %828
  br i1 %883, label %884, label %887

884:                                              ; preds = %881, %845
  %885 = phi i1 [ %882, %881 ], [ false, %845 ]
  %886 = zext i1 %885 to i64
  br label %901

887:                                              ; preds = %881
  %888 = load ptr, ptr %63, align 8, !tbaa !114
  %889 = add i64 %850, -1
  %890 = getelementptr inbounds i64, ptr %888, i64 %889
  %891 = load i64, ptr %890, align 8, !tbaa !12
  %892 = or i64 %891, 9007199254740992
  store i64 %892, ptr %890, align 8, !tbaa !12
  %893 = load i64, ptr %83, align 8, !tbaa !131
  %894 = icmp ult i64 %893, 134217728
  br i1 %894, label %897, label %895

895:                                              ; preds = %887
  %896 = atomicrmw or ptr %27, i64 4 monotonic, align 8
  br label %897

897:                                              ; preds = %895, %887
  %898 = shl i64 %828, 1
  %899 = zext i1 %882 to i64
  %900 = or i64 %898, %899
  br label %901

901:                                              ; preds = %897, %884
  %902 = phi i64 [ %886, %884 ], [ %900, %897 ]
  %903 = load i64, ptr %82, align 8, !tbaa !46
  %904 = zext i64 %903 to i128
  %905 = mul nuw i128 %904, %753
  %906 = lshr i128 %905, 64
  %907 = trunc i128 %906 to i64
  %908 = load ptr, ptr %81, align 8, !tbaa !48
  %909 = getelementptr inbounds i64, ptr %908, i64 %907
  %910 = load i64, ptr %909, align 8, !tbaa !12
  %911 = icmp eq i64 %910, 0
  br i1 %911, label %920, label %912

912:                                              ; preds = %901, %912
  %913 = phi i64 [ %916, %912 ], [ %907, %901 ]
  %914 = add i64 %913, 1
  %915 = icmp eq i64 %914, %903
  %916 = select i1 %915, i64 0, i64 %914
  %917 = getelementptr inbounds i64, ptr %908, i64 %916
  %918 = load i64, ptr %917, align 8, !tbaa !12
  %919 = icmp eq i64 %918, 0
  br i1 %919, label %920, label %912, !llvm.loop !140

920:                                              ; preds = %912, %901
  %921 = phi i64 [ %907, %901 ], [ %916, %912 ]
  %922 = getelementptr inbounds i64, ptr %908, i64 %921
  %923 = shl i64 %751, 28
  %924 = add i64 %923, 268435456
  %925 = or i64 %902, %924
  store atomic i64 %925, ptr %922 release, align 8
  %926 = atomicrmw add ptr %88, i64 1 monotonic, align 8
  %927 = mul i64 %926, 100
  %928 = add i64 %927, 100
  %929 = load i64, ptr %82, align 8, !tbaa !46
  %930 = mul i64 %929, 60
  %931 = icmp ugt i64 %928, %930
  br i1 %931, label %932, label %934, !prof !70

932:                                              ; preds = %920
  %933 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %934

934:                                              ; preds = %932, %920
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %15) #17
  br label %950

935:                                              ; preds = %845, %946
  %936 = phi i64 [ %947, %946 ], [ %846, %845 ]
  %937 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %936, ptr noundef nonnull %15, i32 noundef %745, i64 noundef 0) #16
  %938 = icmp eq i32 %937, 0
  br i1 %938, label %946, label %939

939:                                              ; preds = %935
  %940 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %645, i64 noundef %743, i64 noundef %936, i64 noundef %828, i32 noundef %745) #16
  %941 = icmp eq i32 %940, 0
  br i1 %941, label %946, label %942

942:                                              ; preds = %939
  %943 = load i64, ptr %83, align 8, !tbaa !131
  %944 = add i64 %943, -1
  %945 = load i64, ptr %85, align 8, !tbaa !141
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %645, i64 noundef %743, i64 noundef %944, i64 noundef %945, i64 noundef %266, i64 noundef %267) #16
  br label %946

946:                                              ; preds = %942, %939, %935
  %947 = add nuw i64 %936, 1
  %948 = load i64, ptr %657, align 8, !tbaa !12
  %949 = icmp ult i64 %947, %948
  br i1 %949, label %935, label %849, !llvm.loop !142

950:                                              ; preds = %934, %824
  %951 = phi i64 [ %902, %934 ], [ %825, %824 ]
  store atomic i64 0, ptr %80 release, align 8
  br label %952

952:                                              ; preds = %950, %786
  %953 = phi i64 [ %951, %950 ], [ %787, %786 ]
  %954 = and i64 %953, 1
  %955 = load i64, ptr %51, align 8, !tbaa !106
  %956 = or i64 %955, %954
  store i64 %956, ptr %51, align 8, !tbaa !106
  %957 = icmp ugt i64 %953, 1
  br i1 %957, label %958, label %1246

958:                                              ; preds = %952
  %959 = lshr i64 %953, 1
  br label %960

960:                                              ; preds = %1242, %958
  %961 = phi i64 [ %959, %958 ], [ %1243, %1242 ]
  %962 = load ptr, ptr %63, align 8, !tbaa !114
  %963 = getelementptr inbounds i64, ptr %962, i64 %961
  %964 = load i64, ptr %963, align 8, !tbaa !12
  %965 = load i32, ptr %48, align 8, !tbaa !104
  %966 = icmp eq i32 %965, 0
  %967 = and i64 %964, 4503599627370496
  %968 = icmp eq i64 %967, 0
  %969 = select i1 %966, i1 true, i1 %968
  br i1 %969, label %974, label %970, !prof !115

970:                                              ; preds = %960
  %971 = load i64, ptr %61, align 8, !tbaa !112
  %972 = load i64, ptr %44, align 8, !tbaa !100
  %973 = load i64, ptr %45, align 8, !tbaa !103
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %961, i64 noundef %645, ptr noundef nonnull %20, i64 noundef %971, i64 noundef %972, i64 noundef %973) #16
  br label %974

974:                                              ; preds = %970, %960
  %975 = load i64, ptr %59, align 8, !tbaa !72
  %976 = and i64 %975, 2
  %977 = icmp eq i64 %976, 0
  br i1 %977, label %986, label %978

978:                                              ; preds = %974
  %979 = and i64 %964, 16777215
  %980 = load i64, ptr %654, align 8, !tbaa !12
  %981 = icmp eq i64 %979, %980
  %982 = and i64 %964, 4222124650659840
  %983 = icmp eq i64 %982, 0
  %984 = and i1 %983, %981
  br i1 %984, label %985, label %986

985:                                              ; preds = %978
  store i32 1, ptr %50, align 8, !tbaa !105
  br label %1242

986:                                              ; preds = %978, %974
  %987 = load i64, ptr %658, align 8, !tbaa !12
  %988 = load i64, ptr %659, align 8, !tbaa !12
  %989 = lshr i64 %964, 48
  %990 = and i64 %989, 15
  %991 = icmp ne i64 %990, 0
  %992 = icmp ne i64 %988, 0
  %993 = and i1 %991, %992
  br i1 %993, label %994, label %1041

994:                                              ; preds = %986
  %995 = lshr i64 %964, 24
  %996 = and i64 %995, 16777215
  %997 = load i64, ptr %655, align 8, !tbaa !12
  %998 = shl i64 %997, 35
  %999 = shl i64 %987, 14
  %1000 = or i64 %999, %998
  %1001 = or i64 %1000, %996
  %1002 = mul i64 %1001, -7046029254386353131
  %1003 = zext i64 %1002 to i128
  %1004 = load i64, ptr %65, align 8, !tbaa !46
  %1005 = zext i64 %1004 to i128
  %1006 = mul nuw i128 %1003, %1005
  %1007 = lshr i128 %1006, 64
  %1008 = trunc i128 %1007 to i64
  %1009 = add i64 %1001, 1
  %1010 = load ptr, ptr %64, align 8, !tbaa !48
  %1011 = getelementptr inbounds i64, ptr %1010, i64 %1008
  %1012 = load atomic i64, ptr %1011 acquire, align 8
  %1013 = lshr i64 %1012, 28
  %1014 = icmp ne i64 %1013, %1009
  %1015 = and i64 %1012, 268435455
  %1016 = icmp ne i64 %1012, 0
  %1017 = select i1 %1014, i64 -1, i64 %1015
  %1018 = and i1 %1016, %1014
  br i1 %1018, label %1019, label %1036

1019:                                             ; preds = %994, %1019
  %1020 = phi i64 [ %1034, %1019 ], [ %1017, %994 ]
  %1021 = phi i64 [ %1025, %1019 ], [ %1008, %994 ]
  %1022 = add i64 %1021, 1
  %1023 = load i64, ptr %65, align 8, !tbaa !46
  %1024 = icmp eq i64 %1022, %1023
  %1025 = select i1 %1024, i64 0, i64 %1022
  %1026 = load ptr, ptr %64, align 8, !tbaa !48
  %1027 = getelementptr inbounds i64, ptr %1026, i64 %1025
  %1028 = load atomic i64, ptr %1027 acquire, align 8
  %1029 = lshr i64 %1028, 28
  %1030 = icmp ne i64 %1029, %1009
  %1031 = and i64 %1028, 268435455
  %1032 = icmp ne i64 %1028, 0
  %1033 = select i1 %1032, i64 %1020, i64 -1
  %1034 = select i1 %1030, i64 %1033, i64 %1031
  %1035 = and i1 %1032, %1030
  br i1 %1035, label %1019, label %1036, !llvm.loop !116

1036:                                             ; preds = %1019, %994
  %1037 = phi i64 [ %1017, %994 ], [ %1034, %1019 ]
  %1038 = icmp eq i64 %1037, -1
  br i1 %1038, label %1039, label %1041, !prof !70

1039:                                             ; preds = %1036
  %1040 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %997, i64 noundef %987, i64 noundef %996, i64 noundef %1001) #16
  br label %1041

1041:                                             ; preds = %1039, %1036, %986
  %1042 = phi i64 [ %987, %986 ], [ %1040, %1039 ], [ %1037, %1036 ]
  %1043 = phi i64 [ 0, %986 ], [ 1, %1039 ], [ 1, %1036 ]
  %1044 = icmp ugt i64 %990, %1043
  %1045 = icmp ult i64 %1043, %988
  %1046 = and i1 %1044, %1045
  br i1 %1046, label %1047, label %1104, !prof !70

1047:                                             ; preds = %1041, %1098
  %1048 = phi i64 [ %1100, %1098 ], [ %1043, %1041 ]
  %1049 = phi i64 [ %1099, %1098 ], [ %1042, %1041 ]
  %1050 = load ptr, ptr %66, align 8, !tbaa !117
  %1051 = getelementptr inbounds %struct.Local, ptr %1050, i64 %961, i32 6, i64 %1048
  %1052 = load i32, ptr %1051, align 4, !tbaa !10
  %1053 = zext i32 %1052 to i64
  %1054 = load i64, ptr %655, align 8, !tbaa !12
  %1055 = shl i64 %1054, 35
  %1056 = shl i64 %1049, 14
  %1057 = or i64 %1056, %1055
  %1058 = or i64 %1057, %1053
  %1059 = mul i64 %1058, -7046029254386353131
  %1060 = zext i64 %1059 to i128
  %1061 = load i64, ptr %65, align 8, !tbaa !46
  %1062 = zext i64 %1061 to i128
  %1063 = mul nuw i128 %1060, %1062
  %1064 = lshr i128 %1063, 64
  %1065 = trunc i128 %1064 to i64
  %1066 = add i64 %1058, 1
  %1067 = load ptr, ptr %64, align 8, !tbaa !48
  %1068 = getelementptr inbounds i64, ptr %1067, i64 %1065
  %1069 = load atomic i64, ptr %1068 acquire, align 8
  %1070 = lshr i64 %1069, 28
  %1071 = icmp ne i64 %1070, %1066
  %1072 = and i64 %1069, 268435455
  %1073 = icmp ne i64 %1069, 0
  %1074 = select i1 %1071, i64 -1, i64 %1072
  %1075 = and i1 %1073, %1071
  br i1 %1075, label %1076, label %1093

1076:                                             ; preds = %1047, %1076
  %1077 = phi i64 [ %1091, %1076 ], [ %1074, %1047 ]
  %1078 = phi i64 [ %1082, %1076 ], [ %1065, %1047 ]
  %1079 = add i64 %1078, 1
  %1080 = load i64, ptr %65, align 8, !tbaa !46
  %1081 = icmp eq i64 %1079, %1080
  %1082 = select i1 %1081, i64 0, i64 %1079
  %1083 = load ptr, ptr %64, align 8, !tbaa !48
  %1084 = getelementptr inbounds i64, ptr %1083, i64 %1082
  %1085 = load atomic i64, ptr %1084 acquire, align 8
  %1086 = lshr i64 %1085, 28
  %1087 = icmp ne i64 %1086, %1066
  %1088 = and i64 %1085, 268435455
  %1089 = icmp ne i64 %1085, 0
  %1090 = select i1 %1089, i64 %1077, i64 -1
  %1091 = select i1 %1087, i64 %1090, i64 %1088
  %1092 = and i1 %1089, %1087
  br i1 %1092, label %1076, label %1093, !llvm.loop !116

1093:                                             ; preds = %1076, %1047
  %1094 = phi i64 [ %1074, %1047 ], [ %1091, %1076 ]
  %1095 = icmp eq i64 %1094, -1
  br i1 %1095, label %1096, label %1098, !prof !70

1096:                                             ; preds = %1093
  %1097 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1054, i64 noundef %1049, i64 noundef %1053, i64 noundef %1058) #16
  br label %1098

1098:                                             ; preds = %1096, %1093
  %1099 = phi i64 [ %1097, %1096 ], [ %1094, %1093 ]
  %1100 = add nuw nsw i64 %1048, 1
  %1101 = icmp ugt i64 %990, %1100
  %1102 = icmp ult i64 %1100, %988
  %1103 = and i1 %1101, %1102
  br i1 %1103, label %1047, label %1104, !prof !70, !llvm.loop !118

1104:                                             ; preds = %1098, %1041
  %1105 = phi i64 [ %1042, %1041 ], [ %1099, %1098 ]
  %1106 = phi i64 [ %1043, %1041 ], [ %1100, %1098 ]
  %1107 = phi i1 [ %1044, %1041 ], [ %1101, %1098 ]
  %1108 = sub i64 %990, %1106
  %1109 = load i64, ptr %67, align 8, !tbaa !119
  %1110 = add i64 %1108, %1109
  store i64 %1110, ptr %67, align 8, !tbaa !119
  %1111 = zext i1 %1107 to i64
  %1112 = shl nuw i64 %1111, %645
  %1113 = load i64, ptr %53, align 8, !tbaa !12
  %1114 = or i64 %1113, %1112
  store i64 %1114, ptr %53, align 8, !tbaa !12
  %1115 = and i64 %964, 16777215
  %1116 = load i64, ptr %660, align 8, !tbaa !12
  %1117 = shl i64 %1115, %1116
  %1118 = load i64, ptr %661, align 8, !tbaa !12
  %1119 = load i64, ptr %662, align 8, !tbaa !12
  %1120 = shl i64 %1118, %1119
  %1121 = or i64 %1120, %1117
  %1122 = load i64, ptr %663, align 8, !tbaa !12
  %1123 = shl i64 %1105, %1122
  %1124 = or i64 %1121, %1123
  %1125 = load i64, ptr %664, align 8, !tbaa !12
  %1126 = shl i64 %742, %1125
  %1127 = or i64 %1124, %1126
  %1128 = load i64, ptr %44, align 8, !tbaa !100
  %1129 = icmp ne i64 %1127, %1128
  %1130 = zext i1 %1129 to i32
  %1131 = load i32, ptr %50, align 8, !tbaa !105
  %1132 = or i32 %1131, %1130
  store i32 %1132, ptr %50, align 8, !tbaa !105
  %1133 = load i32, ptr %49, align 4, !tbaa !109
  %1134 = icmp eq i32 %1133, 0
  br i1 %1134, label %1167, label %1135, !prof !73

1135:                                             ; preds = %1104
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %14) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %13) #17, !noalias !143
  store ptr %14, ptr %13, align 16, !tbaa !85, !noalias !143
  store ptr %90, ptr %89, align 8, !tbaa !85, !noalias !143
  store ptr %92, ptr %91, align 16, !tbaa !85, !noalias !143
  store ptr %94, ptr %93, align 8, !tbaa !85, !noalias !143
  br label %1136

1136:                                             ; preds = %1136, %1135
  %1137 = phi i64 [ 0, %1135 ], [ %1148, %1136 ]
  %1138 = phi i64 [ %1127, %1135 ], [ %1147, %1136 ]
  %1139 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1137
  %1140 = load i64, ptr %1139, align 8, !tbaa !12, !noalias !143
  %1141 = shl nsw i64 -1, %1140
  %1142 = xor i64 %1141, -1
  %1143 = and i64 %1138, %1142
  %1144 = getelementptr inbounds [4 x ptr], ptr %13, i64 0, i64 %1137
  %1145 = load ptr, ptr %1144, align 8, !tbaa !85, !noalias !143
  store i64 %1143, ptr %1145, align 8, !tbaa !12
  %1146 = load i64, ptr %1139, align 8, !tbaa !12, !noalias !143
  %1147 = lshr i64 %1138, %1146
  %1148 = add nuw nsw i64 %1137, 1
  %1149 = icmp eq i64 %1148, 4
  br i1 %1149, label %1150, label %1136, !llvm.loop !86

1150:                                             ; preds = %1136
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %13) #17, !noalias !143
  %1151 = load i64, ptr %90, align 8, !tbaa !12
  %1152 = load i64, ptr %14, align 8, !tbaa !12
  %1153 = load i64, ptr %54, align 8, !tbaa !12
  %1154 = shl i64 %1152, %1153
  %1155 = or i64 %1154, %1151
  %1156 = load i64, ptr %94, align 8, !tbaa !12
  %1157 = load i64, ptr %56, align 8, !tbaa !12
  %1158 = add i64 %1157, %1153
  %1159 = shl i64 %1156, %1158
  %1160 = or i64 %1155, %1159
  %1161 = load i64, ptr %92, align 8, !tbaa !12
  %1162 = load i64, ptr %57, align 8, !tbaa !12
  %1163 = add i64 %1162, %1158
  %1164 = shl i64 %1161, %1163
  %1165 = or i64 %1160, %1164
  %1166 = call i64 @llvm.umin.i64(i64 %1165, i64 %1127)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %14) #17
  br label %1167

1167:                                             ; preds = %1150, %1104
  %1168 = phi i64 [ %1166, %1150 ], [ %1127, %1104 ]
  %1169 = load i64, ptr %74, align 8, !tbaa !123
  %1170 = add i64 %1169, 1
  store i64 %1170, ptr %74, align 8, !tbaa !123
  %1171 = load i64, ptr %35, align 8, !tbaa !91
  %1172 = icmp eq i64 %1171, %1168
  br i1 %1172, label %1242, label %1173

1173:                                             ; preds = %1167
  %1174 = load i64, ptr %75, align 8, !tbaa !124
  %1175 = add i64 %1174, 1
  store i64 %1175, ptr %75, align 8, !tbaa !124
  %1176 = and i64 %1174, 63
  %1177 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1176
  %1178 = load i64, ptr %1177, align 8, !tbaa !12
  %1179 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1176
  %1180 = load i64, ptr %1179, align 8, !tbaa !12
  %1181 = mul i64 %1168, -7046029254386353131
  %1182 = lshr i64 %1181, 32
  %1183 = xor i64 %1182, %1181
  %1184 = mul i64 %1183, -2960836687051489901
  %1185 = lshr i64 %1184, 29
  %1186 = xor i64 %1185, %1184
  %1187 = mul i64 %1186, -4417276706812531889
  %1188 = zext i64 %1187 to i128
  %1189 = load i64, ptr %77, align 8, !tbaa !46
  %1190 = lshr i64 %1189, 3
  %1191 = zext i64 %1190 to i128
  %1192 = mul nuw nsw i128 %1191, %1188
  %1193 = lshr i128 %1192, 61
  %1194 = trunc i128 %1193 to i64
  %1195 = and i64 %1194, -8
  %1196 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1176
  %1197 = load i32, ptr %1196, align 4, !tbaa !10
  %1198 = load ptr, ptr %76, align 8, !tbaa !57
  %1199 = getelementptr inbounds i64, ptr %1198, i64 %1195
  call void @llvm.prefetch.p0(ptr %1199, i32 0, i32 2, i32 1)
  store i64 %1168, ptr %1177, align 8, !tbaa !12
  store i64 %1195, ptr %1179, align 8, !tbaa !12
  %1200 = load i32, ptr %36, align 8, !tbaa !93
  store i32 %1200, ptr %1196, align 4, !tbaa !10
  %1201 = icmp eq i64 %1178, -1
  br i1 %1201, label %1242, label %1202

1202:                                             ; preds = %1173
  %1203 = add nuw i64 %1178, 1
  %1204 = insertelement <8 x i64> poison, i64 %1203, i64 0
  %1205 = shufflevector <8 x i64> %1204, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1206

1206:                                             ; preds = %1227, %1202
  %1207 = phi ptr [ %1228, %1227 ], [ %1198, %1202 ]
  %1208 = phi i64 [ %1210, %1227 ], [ %1180, %1202 ]
  br label %1209

1209:                                             ; preds = %1206, %1229
  %1210 = phi i64 [ %1233, %1229 ], [ %1208, %1206 ]
  %1211 = getelementptr inbounds i64, ptr %1207, i64 %1210
  %1212 = load volatile <8 x i64>, ptr %1211, align 64, !tbaa !17
  %1213 = icmp eq <8 x i64> %1212, %1205
  %1214 = bitcast <8 x i1> %1213 to i8
  %1215 = icmp eq i8 %1214, 0
  br i1 %1215, label %1216, label %1242

1216:                                             ; preds = %1209
  %1217 = icmp eq <8 x i64> %1212, zeroinitializer
  %1218 = bitcast <8 x i1> %1217 to i8
  %1219 = icmp eq i8 %1218, 0
  br i1 %1219, label %1229, label %1220

1220:                                             ; preds = %1216
  %1221 = call i8 @llvm.cttz.i8(i8 %1218, i1 true), !range !54
  %1222 = zext i8 %1221 to i64
  %1223 = add i64 %1210, %1222
  %1224 = getelementptr inbounds i64, ptr %1207, i64 %1223
  %1225 = cmpxchg ptr %1224, i64 0, i64 %1203 monotonic monotonic, align 8
  %1226 = extractvalue { i64, i1 } %1225, 1
  br i1 %1226, label %1234, label %1227

1227:                                             ; preds = %1220
  %1228 = load ptr, ptr %76, align 8, !tbaa !48
  br label %1206, !llvm.loop !55

1229:                                             ; preds = %1216
  %1230 = add i64 %1210, 8
  %1231 = load i64, ptr %77, align 8, !tbaa !46
  %1232 = icmp eq i64 %1230, %1231
  %1233 = select i1 %1232, i64 0, i64 %1230
  br label %1209, !llvm.loop !55

1234:                                             ; preds = %1220
  %1235 = load ptr, ptr %78, align 8, !tbaa !81
  %1236 = load i64, ptr %24, align 8, !tbaa !74
  %1237 = getelementptr inbounds i64, ptr %1235, i64 %1236
  store i64 %1178, ptr %1237, align 8, !tbaa !12
  %1238 = load ptr, ptr %79, align 8, !tbaa !89
  %1239 = load i64, ptr %24, align 8, !tbaa !74
  %1240 = add i64 %1239, 1
  store i64 %1240, ptr %24, align 8, !tbaa !74
  %1241 = getelementptr inbounds i32, ptr %1238, i64 %1239
  store i32 %1197, ptr %1241, align 4, !tbaa !10
  br label %1242

1242:                                             ; preds = %1209, %1234, %1173, %1167, %985
  %1243 = add i64 %961, 1
  %1244 = and i64 %964, 9007199254740992
  %1245 = icmp eq i64 %1244, 0
  br i1 %1245, label %960, label %1246, !llvm.loop !125

1246:                                             ; preds = %1242, %952, %671
  %1247 = add nuw nsw i64 %669, 1
  %1248 = load i32, ptr %648, align 4, !tbaa !10
  %1249 = sext i32 %1248 to i64
  %1250 = icmp slt i64 %669, %1249
  br i1 %1250, label %668, label %665, !llvm.loop !146

1251:                                             ; preds = %1499, %632
  %1252 = load i64, ptr %96, align 8, !tbaa !147
  %1253 = icmp eq i64 %1252, 0
  br i1 %1253, label %1727, label %1503

1254:                                             ; preds = %632, %1499
  %1255 = phi i64 [ %1500, %1499 ], [ %642, %632 ]
  %1256 = phi i1 [ false, %1499 ], [ true, %632 ]
  %1257 = phi i64 [ 1, %1499 ], [ 0, %632 ]
  br i1 %641, label %1270, label %1258

1258:                                             ; preds = %1254
  %1259 = load i64, ptr %96, align 8, !tbaa !147
  %1260 = icmp eq i64 %1259, 0
  br i1 %1260, label %1265, label %1261

1261:                                             ; preds = %1258
  %1262 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %1257
  %1263 = load i64, ptr %1262, align 8, !tbaa !12
  %1264 = icmp eq i64 %1263, 0
  br i1 %1264, label %1270, label %1265

1265:                                             ; preds = %1261, %1258
  %1266 = load i64, ptr %53, align 8, !tbaa !108
  %1267 = shl nuw nsw i64 1, %1257
  %1268 = and i64 %1266, %1267
  %1269 = icmp eq i64 %1268, 0
  br i1 %1269, label %1499, label %1270

1270:                                             ; preds = %1265, %1261, %1254
  %1271 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %1257
  %1272 = load ptr, ptr %1271, align 8, !tbaa !85
  %1273 = load i32, ptr %1272, align 4, !tbaa !10
  %1274 = icmp slt i32 %1273, 1
  br i1 %1274, label %1499, label %1275

1275:                                             ; preds = %1270
  %1276 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1257
  %1277 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1257
  %1278 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1257
  %1279 = xor i64 %1257, 1
  %1280 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1279
  %1281 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1257
  %1282 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1279
  %1283 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1279
  %1284 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1257
  %1285 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1279
  br label %1286

1286:                                             ; preds = %1492, %1275
  %1287 = phi i32 [ %1273, %1275 ], [ %1493, %1492 ]
  %1288 = phi i64 [ 1, %1275 ], [ %1494, %1492 ]
  %1289 = icmp ugt i64 %1288, 1
  br i1 %1289, label %1290, label %1297

1290:                                             ; preds = %1286
  %1291 = getelementptr inbounds i32, ptr %1272, i64 %1288
  %1292 = load i32, ptr %1291, align 4, !tbaa !10
  %1293 = add nsw i64 %1288, -1
  %1294 = getelementptr inbounds i32, ptr %1272, i64 %1293
  %1295 = load i32, ptr %1294, align 4, !tbaa !10
  %1296 = icmp eq i32 %1292, %1295
  br i1 %1296, label %1492, label %1297

1297:                                             ; preds = %1290, %1286
  %1298 = phi i64 [ %1293, %1290 ], [ 0, %1286 ]
  %1299 = load i64, ptr %1276, align 8, !tbaa !12
  %1300 = load i64, ptr %1277, align 8, !tbaa !12
  %1301 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1300
  %1302 = load ptr, ptr %1301, align 8, !tbaa !85
  %1303 = load i64, ptr %62, align 8, !tbaa !113
  %1304 = mul i64 %1303, %1299
  %1305 = add i64 %1304, %1298
  %1306 = getelementptr inbounds i32, ptr %1302, i64 %1305
  %1307 = load atomic i32, ptr %1306 acquire, align 4
  %1308 = icmp eq i32 %1307, 0
  br i1 %1308, label %1309, label %1357, !prof !70

1309:                                             ; preds = %1297, %1309
  %1310 = cmpxchg ptr %80, i64 0, i64 1 acquire monotonic, align 8
  %1311 = extractvalue { i64, i1 } %1310, 1
  br i1 %1311, label %1312, label %1309, !llvm.loop !129

1312:                                             ; preds = %1309
  %1313 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1300
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %12) #17
  %1314 = load ptr, ptr %1313, align 8, !tbaa !64
  %1315 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1300, i32 1
  %1316 = load i64, ptr %1315, align 8, !tbaa !62
  %1317 = mul i64 %1316, %1299
  %1318 = getelementptr inbounds i32, ptr %1314, i64 %1317
  %1319 = icmp eq i64 %1316, 0
  br i1 %1319, label %1343, label %1320

1320:                                             ; preds = %1312, %1320
  %1321 = phi i64 [ %1325, %1320 ], [ 0, %1312 ]
  %1322 = getelementptr inbounds i32, ptr %1318, i64 %1321
  %1323 = load i32, ptr %1322, align 4, !tbaa !10
  %1324 = getelementptr inbounds i32, ptr %12, i64 %1321
  store i32 %1323, ptr %1324, align 4, !tbaa !10
  %1325 = add nuw i64 %1321, 1
  %1326 = icmp eq i64 %1325, %1316
  br i1 %1326, label %1327, label %1320, !llvm.loop !69

1327:                                             ; preds = %1320
  %1328 = load i32, ptr %12, align 16, !tbaa !10
  %1329 = trunc i64 %1298 to i32
  %1330 = add nsw i32 %1329, 1
  %1331 = icmp slt i32 %1330, %1328
  br i1 %1331, label %1332, label %1343

1332:                                             ; preds = %1327
  %1333 = sext i32 %1330 to i64
  br label %1334

1334:                                             ; preds = %1334, %1332
  %1335 = phi i64 [ %1333, %1332 ], [ %1336, %1334 ]
  %1336 = add nuw nsw i64 %1335, 1
  %1337 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1336
  %1338 = load i32, ptr %1337, align 4, !tbaa !10
  %1339 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1335
  store i32 %1338, ptr %1339, align 4, !tbaa !10
  %1340 = load i32, ptr %12, align 16, !tbaa !10
  %1341 = sext i32 %1340 to i64
  %1342 = icmp slt i64 %1336, %1341
  br i1 %1342, label %1334, label %1343, !llvm.loop !130

1343:                                             ; preds = %1334, %1327, %1312
  %1344 = phi i32 [ %1328, %1327 ], [ undef, %1312 ], [ %1340, %1334 ]
  %1345 = sext i32 %1344 to i64
  %1346 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1345
  store i32 -1, ptr %1346, align 4, !tbaa !10
  %1347 = load i32, ptr %12, align 16, !tbaa !10
  %1348 = add nsw i32 %1347, -1
  store i32 %1348, ptr %12, align 16, !tbaa !10
  %1349 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1313, ptr noundef nonnull %12) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %12) #17
  %1350 = load ptr, ptr %1301, align 8, !tbaa !85
  %1351 = load i64, ptr %62, align 8, !tbaa !113
  %1352 = mul i64 %1351, %1299
  %1353 = add i64 %1352, %1298
  %1354 = getelementptr inbounds i32, ptr %1350, i64 %1353
  %1355 = trunc i64 %1349 to i32
  %1356 = add i32 %1355, 1
  store atomic i32 %1356, ptr %1354 release, align 4
  store atomic i64 0, ptr %80 release, align 8
  br label %1360

1357:                                             ; preds = %1297
  %1358 = zext i32 %1307 to i64
  %1359 = add nsw i64 %1358, -1
  br label %1360

1360:                                             ; preds = %1357, %1343
  %1361 = phi i64 [ %1349, %1343 ], [ %1359, %1357 ]
  %1362 = load i64, ptr %1278, align 8, !tbaa !12
  %1363 = load i64, ptr %1280, align 8, !tbaa !12
  %1364 = load i64, ptr %1281, align 8, !tbaa !12
  %1365 = shl i64 %1362, %1364
  %1366 = load i64, ptr %1282, align 8, !tbaa !12
  %1367 = load i64, ptr %1283, align 8, !tbaa !12
  %1368 = shl i64 %1366, %1367
  %1369 = or i64 %1368, %1365
  %1370 = load i64, ptr %1284, align 8, !tbaa !12
  %1371 = shl i64 %1361, %1370
  %1372 = or i64 %1369, %1371
  %1373 = load i64, ptr %1285, align 8, !tbaa !12
  %1374 = shl i64 %1363, %1373
  %1375 = or i64 %1372, %1374
  %1376 = load i64, ptr %44, align 8, !tbaa !100
  %1377 = icmp ne i64 %1375, %1376
  %1378 = zext i1 %1377 to i32
  %1379 = load i32, ptr %50, align 8, !tbaa !105
  %1380 = or i32 %1379, %1378
  store i32 %1380, ptr %50, align 8, !tbaa !105
  %1381 = load i32, ptr %49, align 4, !tbaa !109
  %1382 = icmp eq i32 %1381, 0
  br i1 %1382, label %1415, label %1383, !prof !73

1383:                                             ; preds = %1360
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %10) #17, !noalias !148
  store ptr %11, ptr %10, align 16, !tbaa !85, !noalias !148
  store ptr %98, ptr %97, align 8, !tbaa !85, !noalias !148
  store ptr %100, ptr %99, align 16, !tbaa !85, !noalias !148
  store ptr %102, ptr %101, align 8, !tbaa !85, !noalias !148
  br label %1384

1384:                                             ; preds = %1384, %1383
  %1385 = phi i64 [ 0, %1383 ], [ %1396, %1384 ]
  %1386 = phi i64 [ %1375, %1383 ], [ %1395, %1384 ]
  %1387 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1385
  %1388 = load i64, ptr %1387, align 8, !tbaa !12, !noalias !148
  %1389 = shl nsw i64 -1, %1388
  %1390 = xor i64 %1389, -1
  %1391 = and i64 %1386, %1390
  %1392 = getelementptr inbounds [4 x ptr], ptr %10, i64 0, i64 %1385
  %1393 = load ptr, ptr %1392, align 8, !tbaa !85, !noalias !148
  store i64 %1391, ptr %1393, align 8, !tbaa !12
  %1394 = load i64, ptr %1387, align 8, !tbaa !12, !noalias !148
  %1395 = lshr i64 %1386, %1394
  %1396 = add nuw nsw i64 %1385, 1
  %1397 = icmp eq i64 %1396, 4
  br i1 %1397, label %1398, label %1384, !llvm.loop !86

1398:                                             ; preds = %1384
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %10) #17, !noalias !148
  %1399 = load i64, ptr %98, align 8, !tbaa !12
  %1400 = load i64, ptr %11, align 8, !tbaa !12
  %1401 = load i64, ptr %54, align 8, !tbaa !12
  %1402 = shl i64 %1400, %1401
  %1403 = or i64 %1402, %1399
  %1404 = load i64, ptr %102, align 8, !tbaa !12
  %1405 = load i64, ptr %56, align 8, !tbaa !12
  %1406 = add i64 %1405, %1401
  %1407 = shl i64 %1404, %1406
  %1408 = or i64 %1403, %1407
  %1409 = load i64, ptr %100, align 8, !tbaa !12
  %1410 = load i64, ptr %57, align 8, !tbaa !12
  %1411 = add i64 %1410, %1406
  %1412 = shl i64 %1409, %1411
  %1413 = or i64 %1408, %1412
  %1414 = call i64 @llvm.umin.i64(i64 %1413, i64 %1375)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #17
  br label %1415

1415:                                             ; preds = %1398, %1360
  %1416 = phi i64 [ %1414, %1398 ], [ %1375, %1360 ]
  %1417 = load i64, ptr %74, align 8, !tbaa !123
  %1418 = add i64 %1417, 1
  store i64 %1418, ptr %74, align 8, !tbaa !123
  %1419 = load i64, ptr %35, align 8, !tbaa !91
  %1420 = icmp eq i64 %1419, %1416
  br i1 %1420, label %1490, label %1421

1421:                                             ; preds = %1415
  %1422 = load i64, ptr %75, align 8, !tbaa !124
  %1423 = add i64 %1422, 1
  store i64 %1423, ptr %75, align 8, !tbaa !124
  %1424 = and i64 %1422, 63
  %1425 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1424
  %1426 = load i64, ptr %1425, align 8, !tbaa !12
  %1427 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1424
  %1428 = load i64, ptr %1427, align 8, !tbaa !12
  %1429 = mul i64 %1416, -7046029254386353131
  %1430 = lshr i64 %1429, 32
  %1431 = xor i64 %1430, %1429
  %1432 = mul i64 %1431, -2960836687051489901
  %1433 = lshr i64 %1432, 29
  %1434 = xor i64 %1433, %1432
  %1435 = mul i64 %1434, -4417276706812531889
  %1436 = zext i64 %1435 to i128
  %1437 = load i64, ptr %77, align 8, !tbaa !46
  %1438 = lshr i64 %1437, 3
  %1439 = zext i64 %1438 to i128
  %1440 = mul nuw nsw i128 %1439, %1436
  %1441 = lshr i128 %1440, 61
  %1442 = trunc i128 %1441 to i64
  %1443 = and i64 %1442, -8
  %1444 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1424
  %1445 = load i32, ptr %1444, align 4, !tbaa !10
  %1446 = load ptr, ptr %76, align 8, !tbaa !57
  %1447 = getelementptr inbounds i64, ptr %1446, i64 %1443
  call void @llvm.prefetch.p0(ptr %1447, i32 0, i32 2, i32 1)
  store i64 %1416, ptr %1425, align 8, !tbaa !12
  store i64 %1443, ptr %1427, align 8, !tbaa !12
  %1448 = load i32, ptr %36, align 8, !tbaa !93
  store i32 %1448, ptr %1444, align 4, !tbaa !10
  %1449 = icmp eq i64 %1426, -1
  br i1 %1449, label %1490, label %1450

1450:                                             ; preds = %1421
  %1451 = add nuw i64 %1426, 1
  %1452 = insertelement <8 x i64> poison, i64 %1451, i64 0
  %1453 = shufflevector <8 x i64> %1452, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1454

1454:                                             ; preds = %1475, %1450
  %1455 = phi ptr [ %1476, %1475 ], [ %1446, %1450 ]
  %1456 = phi i64 [ %1458, %1475 ], [ %1428, %1450 ]
  br label %1457

1457:                                             ; preds = %1454, %1477
  %1458 = phi i64 [ %1481, %1477 ], [ %1456, %1454 ]
  %1459 = getelementptr inbounds i64, ptr %1455, i64 %1458
  %1460 = load volatile <8 x i64>, ptr %1459, align 64, !tbaa !17
  %1461 = icmp eq <8 x i64> %1460, %1453
  %1462 = bitcast <8 x i1> %1461 to i8
  %1463 = icmp eq i8 %1462, 0
  br i1 %1463, label %1464, label %1490

1464:                                             ; preds = %1457
  %1465 = icmp eq <8 x i64> %1460, zeroinitializer
  %1466 = bitcast <8 x i1> %1465 to i8
  %1467 = icmp eq i8 %1466, 0
  br i1 %1467, label %1477, label %1468

1468:                                             ; preds = %1464
  %1469 = call i8 @llvm.cttz.i8(i8 %1466, i1 true), !range !54
  %1470 = zext i8 %1469 to i64
  %1471 = add i64 %1458, %1470
  %1472 = getelementptr inbounds i64, ptr %1455, i64 %1471
  %1473 = cmpxchg ptr %1472, i64 0, i64 %1451 monotonic monotonic, align 8
  %1474 = extractvalue { i64, i1 } %1473, 1
  br i1 %1474, label %1482, label %1475

1475:                                             ; preds = %1468
  %1476 = load ptr, ptr %76, align 8, !tbaa !48
  br label %1454, !llvm.loop !55

1477:                                             ; preds = %1464
  %1478 = add i64 %1458, 8
  %1479 = load i64, ptr %77, align 8, !tbaa !46
  %1480 = icmp eq i64 %1478, %1479
  %1481 = select i1 %1480, i64 0, i64 %1478
  br label %1457, !llvm.loop !55

1482:                                             ; preds = %1468
  %1483 = load ptr, ptr %78, align 8, !tbaa !81
  %1484 = load i64, ptr %24, align 8, !tbaa !74
  %1485 = getelementptr inbounds i64, ptr %1483, i64 %1484
  store i64 %1426, ptr %1485, align 8, !tbaa !12
  %1486 = load ptr, ptr %79, align 8, !tbaa !89
  %1487 = load i64, ptr %24, align 8, !tbaa !74
  %1488 = add i64 %1487, 1
  store i64 %1488, ptr %24, align 8, !tbaa !74
  %1489 = getelementptr inbounds i32, ptr %1486, i64 %1487
  store i32 %1445, ptr %1489, align 4, !tbaa !10
  br label %1490

1490:                                             ; preds = %1457, %1415, %1421, %1482
  %1491 = load i32, ptr %1272, align 4, !tbaa !10
  br label %1492

1492:                                             ; preds = %1490, %1290
  %1493 = phi i32 [ %1287, %1290 ], [ %1491, %1490 ]
  %1494 = add nuw nsw i64 %1288, 1
  %1495 = sext i32 %1493 to i64
  %1496 = icmp slt i64 %1288, %1495
  br i1 %1496, label %1286, label %1497, !llvm.loop !151

1497:                                             ; preds = %1492
  %1498 = load i64, ptr %95, align 8, !tbaa !127
  br label %1499

1499:                                             ; preds = %1497, %1270, %1265
  %1500 = phi i64 [ %1498, %1497 ], [ %1255, %1270 ], [ %1255, %1265 ]
  %1501 = icmp ne i64 %1500, 0
  %1502 = and i1 %1256, %1501
  br i1 %1502, label %1254, label %1251, !llvm.loop !152

1503:                                             ; preds = %1251, %1723
  %1504 = phi i64 [ %1724, %1723 ], [ %1252, %1251 ]
  %1505 = phi i1 [ false, %1723 ], [ true, %1251 ]
  %1506 = phi i64 [ 1, %1723 ], [ 0, %1251 ]
  %1507 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %1506
  %1508 = load i64, ptr %1507, align 8, !tbaa !12
  %1509 = icmp eq i64 %1508, 0
  br i1 %1509, label %1723, label %1510

1510:                                             ; preds = %1503
  %1511 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %1506
  %1512 = load ptr, ptr %1511, align 8, !tbaa !85
  %1513 = load i32, ptr %1512, align 4, !tbaa !10
  %1514 = icmp slt i32 %1513, 1
  br i1 %1514, label %1723, label %1515

1515:                                             ; preds = %1510
  %1516 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1506
  %1517 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1506
  %1518 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1506
  %1519 = xor i64 %1506, 1
  %1520 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1519
  %1521 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1506
  %1522 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1519
  %1523 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1519
  %1524 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1506
  %1525 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1519
  br label %1526

1526:                                             ; preds = %1716, %1515
  %1527 = phi i32 [ %1513, %1515 ], [ %1717, %1716 ]
  %1528 = phi i64 [ 1, %1515 ], [ %1718, %1716 ]
  %1529 = icmp ugt i64 %1528, 1
  %1530 = getelementptr inbounds i32, ptr %1512, i64 %1528
  %1531 = load i32, ptr %1530, align 4, !tbaa !10
  br i1 %1529, label %1532, label %1537

1532:                                             ; preds = %1526
  %1533 = add nsw i64 %1528, -1
  %1534 = getelementptr inbounds i32, ptr %1512, i64 %1533
  %1535 = load i32, ptr %1534, align 4, !tbaa !10
  %1536 = icmp eq i32 %1531, %1535
  br i1 %1536, label %1716, label %1537

1537:                                             ; preds = %1532, %1526
  %1538 = load i64, ptr %1516, align 8, !tbaa !12
  %1539 = sext i32 %1531 to i64
  %1540 = load i64, ptr %1517, align 8, !tbaa !12
  %1541 = shl i64 %1540, 35
  %1542 = shl i64 %1538, 14
  %1543 = or i64 %1542, %1541
  %1544 = or i64 %1543, %1539
  %1545 = mul i64 %1544, -7046029254386353131
  %1546 = zext i64 %1545 to i128
  %1547 = load i64, ptr %65, align 8, !tbaa !46
  %1548 = zext i64 %1547 to i128
  %1549 = mul nuw i128 %1546, %1548
  %1550 = lshr i128 %1549, 64
  %1551 = trunc i128 %1550 to i64
  %1552 = add i64 %1544, 1
  %1553 = load ptr, ptr %64, align 8, !tbaa !48
  %1554 = getelementptr inbounds i64, ptr %1553, i64 %1551
  %1555 = load atomic i64, ptr %1554 acquire, align 8
  %1556 = lshr i64 %1555, 28
  %1557 = icmp ne i64 %1556, %1552
  %1558 = and i64 %1555, 268435455
  %1559 = icmp ne i64 %1555, 0
  %1560 = select i1 %1557, i64 -1, i64 %1558
  %1561 = and i1 %1559, %1557
  br i1 %1561, label %1562, label %1579

1562:                                             ; preds = %1537, %1562
  %1563 = phi i64 [ %1577, %1562 ], [ %1560, %1537 ]
  %1564 = phi i64 [ %1568, %1562 ], [ %1551, %1537 ]
  %1565 = add i64 %1564, 1
  %1566 = load i64, ptr %65, align 8, !tbaa !46
  %1567 = icmp eq i64 %1565, %1566
  %1568 = select i1 %1567, i64 0, i64 %1565
  %1569 = load ptr, ptr %64, align 8, !tbaa !48
  %1570 = getelementptr inbounds i64, ptr %1569, i64 %1568
  %1571 = load atomic i64, ptr %1570 acquire, align 8
  %1572 = lshr i64 %1571, 28
  %1573 = icmp ne i64 %1572, %1552
  %1574 = and i64 %1571, 268435455
  %1575 = icmp ne i64 %1571, 0
  %1576 = select i1 %1575, i64 %1563, i64 -1
  %1577 = select i1 %1573, i64 %1576, i64 %1574
  %1578 = and i1 %1575, %1573
  br i1 %1578, label %1562, label %1579, !llvm.loop !116

1579:                                             ; preds = %1562, %1537
  %1580 = phi i64 [ %1560, %1537 ], [ %1577, %1562 ]
  %1581 = icmp eq i64 %1580, -1
  br i1 %1581, label %1582, label %1584, !prof !70

1582:                                             ; preds = %1579
  %1583 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1540, i64 noundef %1538, i64 noundef %1539, i64 noundef %1544) #16
  br label %1584

1584:                                             ; preds = %1582, %1579
  %1585 = phi i64 [ %1583, %1582 ], [ %1580, %1579 ]
  %1586 = load i64, ptr %1518, align 8, !tbaa !12
  %1587 = load i64, ptr %1520, align 8, !tbaa !12
  %1588 = load i64, ptr %1521, align 8, !tbaa !12
  %1589 = shl i64 %1586, %1588
  %1590 = load i64, ptr %1522, align 8, !tbaa !12
  %1591 = load i64, ptr %1523, align 8, !tbaa !12
  %1592 = shl i64 %1590, %1591
  %1593 = or i64 %1592, %1589
  %1594 = load i64, ptr %1524, align 8, !tbaa !12
  %1595 = shl i64 %1585, %1594
  %1596 = or i64 %1593, %1595
  %1597 = load i64, ptr %1525, align 8, !tbaa !12
  %1598 = shl i64 %1587, %1597
  %1599 = or i64 %1596, %1598
  %1600 = load i64, ptr %44, align 8, !tbaa !100
  %1601 = icmp ne i64 %1599, %1600
  %1602 = zext i1 %1601 to i32
  %1603 = load i32, ptr %50, align 8, !tbaa !105
  %1604 = or i32 %1603, %1602
  store i32 %1604, ptr %50, align 8, !tbaa !105
  %1605 = load i32, ptr %49, align 4, !tbaa !109
  %1606 = icmp eq i32 %1605, 0
  br i1 %1606, label %1639, label %1607, !prof !73

1607:                                             ; preds = %1584
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %8) #17, !noalias !153
  store ptr %9, ptr %8, align 16, !tbaa !85, !noalias !153
  store ptr %104, ptr %103, align 8, !tbaa !85, !noalias !153
  store ptr %106, ptr %105, align 16, !tbaa !85, !noalias !153
  store ptr %108, ptr %107, align 8, !tbaa !85, !noalias !153
  br label %1608

1608:                                             ; preds = %1608, %1607
  %1609 = phi i64 [ 0, %1607 ], [ %1620, %1608 ]
  %1610 = phi i64 [ %1599, %1607 ], [ %1619, %1608 ]
  %1611 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1609
  %1612 = load i64, ptr %1611, align 8, !tbaa !12, !noalias !153
  %1613 = shl nsw i64 -1, %1612
  %1614 = xor i64 %1613, -1
  %1615 = and i64 %1610, %1614
  %1616 = getelementptr inbounds [4 x ptr], ptr %8, i64 0, i64 %1609
  %1617 = load ptr, ptr %1616, align 8, !tbaa !85, !noalias !153
  store i64 %1615, ptr %1617, align 8, !tbaa !12
  %1618 = load i64, ptr %1611, align 8, !tbaa !12, !noalias !153
  %1619 = lshr i64 %1610, %1618
  %1620 = add nuw nsw i64 %1609, 1
  %1621 = icmp eq i64 %1620, 4
  br i1 %1621, label %1622, label %1608, !llvm.loop !86

1622:                                             ; preds = %1608
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %8) #17, !noalias !153
  %1623 = load i64, ptr %104, align 8, !tbaa !12
  %1624 = load i64, ptr %9, align 8, !tbaa !12
  %1625 = load i64, ptr %54, align 8, !tbaa !12
  %1626 = shl i64 %1624, %1625
  %1627 = or i64 %1626, %1623
  %1628 = load i64, ptr %108, align 8, !tbaa !12
  %1629 = load i64, ptr %56, align 8, !tbaa !12
  %1630 = add i64 %1629, %1625
  %1631 = shl i64 %1628, %1630
  %1632 = or i64 %1627, %1631
  %1633 = load i64, ptr %106, align 8, !tbaa !12
  %1634 = load i64, ptr %57, align 8, !tbaa !12
  %1635 = add i64 %1634, %1630
  %1636 = shl i64 %1633, %1635
  %1637 = or i64 %1632, %1636
  %1638 = call i64 @llvm.umin.i64(i64 %1637, i64 %1599)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #17
  br label %1639

1639:                                             ; preds = %1622, %1584
  %1640 = phi i64 [ %1638, %1622 ], [ %1599, %1584 ]
  %1641 = load i64, ptr %74, align 8, !tbaa !123
  %1642 = add i64 %1641, 1
  store i64 %1642, ptr %74, align 8, !tbaa !123
  %1643 = load i64, ptr %35, align 8, !tbaa !91
  %1644 = icmp eq i64 %1643, %1640
  br i1 %1644, label %1714, label %1645

1645:                                             ; preds = %1639
  %1646 = load i64, ptr %75, align 8, !tbaa !124
  %1647 = add i64 %1646, 1
  store i64 %1647, ptr %75, align 8, !tbaa !124
  %1648 = and i64 %1646, 63
  %1649 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1648
  %1650 = load i64, ptr %1649, align 8, !tbaa !12
  %1651 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1648
  %1652 = load i64, ptr %1651, align 8, !tbaa !12
  %1653 = mul i64 %1640, -7046029254386353131
  %1654 = lshr i64 %1653, 32
  %1655 = xor i64 %1654, %1653
  %1656 = mul i64 %1655, -2960836687051489901
  %1657 = lshr i64 %1656, 29
  %1658 = xor i64 %1657, %1656
  %1659 = mul i64 %1658, -4417276706812531889
  %1660 = zext i64 %1659 to i128
  %1661 = load i64, ptr %77, align 8, !tbaa !46
  %1662 = lshr i64 %1661, 3
  %1663 = zext i64 %1662 to i128
  %1664 = mul nuw nsw i128 %1663, %1660
  %1665 = lshr i128 %1664, 61
  %1666 = trunc i128 %1665 to i64
  %1667 = and i64 %1666, -8
  %1668 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1648
  %1669 = load i32, ptr %1668, align 4, !tbaa !10
  %1670 = load ptr, ptr %76, align 8, !tbaa !57
  %1671 = getelementptr inbounds i64, ptr %1670, i64 %1667
  call void @llvm.prefetch.p0(ptr %1671, i32 0, i32 2, i32 1)
  store i64 %1640, ptr %1649, align 8, !tbaa !12
  store i64 %1667, ptr %1651, align 8, !tbaa !12
  %1672 = load i32, ptr %36, align 8, !tbaa !93
  store i32 %1672, ptr %1668, align 4, !tbaa !10
  %1673 = icmp eq i64 %1650, -1
  br i1 %1673, label %1714, label %1674

1674:                                             ; preds = %1645
  %1675 = add nuw i64 %1650, 1
  %1676 = insertelement <8 x i64> poison, i64 %1675, i64 0
  %1677 = shufflevector <8 x i64> %1676, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1678

1678:                                             ; preds = %1699, %1674
  %1679 = phi ptr [ %1700, %1699 ], [ %1670, %1674 ]
  %1680 = phi i64 [ %1682, %1699 ], [ %1652, %1674 ]
  br label %1681

1681:                                             ; preds = %1678, %1701
  %1682 = phi i64 [ %1705, %1701 ], [ %1680, %1678 ]
  %1683 = getelementptr inbounds i64, ptr %1679, i64 %1682
  %1684 = load volatile <8 x i64>, ptr %1683, align 64, !tbaa !17
  %1685 = icmp eq <8 x i64> %1684, %1677
  %1686 = bitcast <8 x i1> %1685 to i8
  %1687 = icmp eq i8 %1686, 0
  br i1 %1687, label %1688, label %1714

1688:                                             ; preds = %1681
  %1689 = icmp eq <8 x i64> %1684, zeroinitializer
  %1690 = bitcast <8 x i1> %1689 to i8
  %1691 = icmp eq i8 %1690, 0
  br i1 %1691, label %1701, label %1692

1692:                                             ; preds = %1688
  %1693 = call i8 @llvm.cttz.i8(i8 %1690, i1 true), !range !54
  %1694 = zext i8 %1693 to i64
  %1695 = add i64 %1682, %1694
  %1696 = getelementptr inbounds i64, ptr %1679, i64 %1695
  %1697 = cmpxchg ptr %1696, i64 0, i64 %1675 monotonic monotonic, align 8
  %1698 = extractvalue { i64, i1 } %1697, 1
  br i1 %1698, label %1706, label %1699

1699:                                             ; preds = %1692
  %1700 = load ptr, ptr %76, align 8, !tbaa !48
  br label %1678, !llvm.loop !55

1701:                                             ; preds = %1688
  %1702 = add i64 %1682, 8
  %1703 = load i64, ptr %77, align 8, !tbaa !46
  %1704 = icmp eq i64 %1702, %1703
  %1705 = select i1 %1704, i64 0, i64 %1702
  br label %1681, !llvm.loop !55

1706:                                             ; preds = %1692
  %1707 = load ptr, ptr %78, align 8, !tbaa !81
  %1708 = load i64, ptr %24, align 8, !tbaa !74
  %1709 = getelementptr inbounds i64, ptr %1707, i64 %1708
  store i64 %1650, ptr %1709, align 8, !tbaa !12
  %1710 = load ptr, ptr %79, align 8, !tbaa !89
  %1711 = load i64, ptr %24, align 8, !tbaa !74
  %1712 = add i64 %1711, 1
  store i64 %1712, ptr %24, align 8, !tbaa !74
  %1713 = getelementptr inbounds i32, ptr %1710, i64 %1711
  store i32 %1669, ptr %1713, align 4, !tbaa !10
  br label %1714

1714:                                             ; preds = %1681, %1639, %1645, %1706
  %1715 = load i32, ptr %1512, align 4, !tbaa !10
  br label %1716

1716:                                             ; preds = %1714, %1532
  %1717 = phi i32 [ %1527, %1532 ], [ %1715, %1714 ]
  %1718 = add nuw nsw i64 %1528, 1
  %1719 = sext i32 %1717 to i64
  %1720 = icmp slt i64 %1528, %1719
  br i1 %1720, label %1526, label %1721, !llvm.loop !151

1721:                                             ; preds = %1716
  %1722 = load i64, ptr %96, align 8, !tbaa !147
  br label %1723

1723:                                             ; preds = %1721, %1510, %1503
  %1724 = phi i64 [ %1722, %1721 ], [ %1504, %1510 ], [ %1504, %1503 ]
  %1725 = icmp ne i64 %1724, 0
  %1726 = and i1 %1505, %1725
  br i1 %1726, label %1503, label %1727, !llvm.loop !156

1727:                                             ; preds = %1723, %1251
  %1728 = load i32, ptr %50, align 8, !tbaa !105
  call void @llvm.lifetime.end.p0(i64 160, ptr nonnull %20) #17
  %1729 = icmp eq i32 %1728, 0
  br i1 %1729, label %1730, label %1735

1730:                                             ; preds = %1727
  %1731 = load i64, ptr %109, align 8, !tbaa !12
  %1732 = icmp eq i64 %1731, 0
  br i1 %1732, label %1735, label %1733

1733:                                             ; preds = %1730
  %1734 = load i64, ptr %35, align 8, !tbaa !91
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1734, i64 noundef %267) #16
  br label %1735

1735:                                             ; preds = %1733, %1730, %1727
  %1736 = add nuw i64 %264, 1
  %1737 = icmp eq i64 %1736, %143
  br i1 %1737, label %145, label %263, !llvm.loop !157

1738:                                             ; preds = %253, %159
  %1739 = phi i64 [ %160, %159 ], [ %261, %253 ]
  %1740 = load atomic i64, ptr %27 monotonic, align 8
  %1741 = icmp eq i64 %1740, 0
  br i1 %1741, label %128, label %1742

1742:                                             ; preds = %1738, %138, %26, %136
  %1743 = phi i64 [ %129, %136 ], [ %25, %26 ], [ %1739, %1738 ], [ %129, %138 ]
  %1744 = load i64, ptr %24, align 8, !tbaa !74
  %1745 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 3
  %1746 = load i64, ptr %1745, align 8, !tbaa !124
  %1747 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %1748 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %1749 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  %1750 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 2
  br label %1874

1751:                                             ; preds = %1923
  %1752 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  %1753 = load i64, ptr %24, align 8, !tbaa !74
  %1754 = sub i64 %1753, %1744
  %1755 = atomicrmw add ptr %1752, i64 %1754 monotonic, align 8
  %1756 = load i64, ptr %24, align 8, !tbaa !74
  %1757 = icmp ugt i64 %1756, %1743
  br i1 %1757, label %1758, label %1873

1758:                                             ; preds = %1751
  %1759 = getelementptr inbounds ptr, ptr %6, i64 1
  %1760 = getelementptr inbounds [2 x i64], ptr %7, i64 0, i64 1
  %1761 = getelementptr inbounds ptr, ptr %6, i64 2
  %1762 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1
  %1763 = getelementptr inbounds ptr, ptr %6, i64 3
  %1764 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 1
  %1765 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %1766 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %1767 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %1768 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %1769 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %1770 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %1771 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  br label %1772

1772:                                             ; preds = %1863, %1758
  %1773 = phi i64 [ %1756, %1758 ], [ %1871, %1863 ]
  %1774 = phi i64 [ %1743, %1758 ], [ %1870, %1863 ]
  %1775 = add i64 %1774, 8
  %1776 = icmp ult i64 %1775, %1773
  %1777 = load ptr, ptr %1749, align 8, !tbaa !81
  br i1 %1776, label %1778, label %1863

1778:                                             ; preds = %1772
  %1779 = getelementptr inbounds i64, ptr %1777, i64 %1775
  %1780 = load i64, ptr %1779, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17, !noalias !158
  store ptr %7, ptr %6, align 16, !tbaa !85, !noalias !158
  store ptr %1760, ptr %1759, align 8, !tbaa !85, !noalias !158
  store ptr %1762, ptr %1761, align 16, !tbaa !85, !noalias !158
  store ptr %1764, ptr %1763, align 8, !tbaa !85, !noalias !158
  br label %1781

1781:                                             ; preds = %1781, %1778
  %1782 = phi i64 [ 0, %1778 ], [ %1793, %1781 ]
  %1783 = phi i64 [ %1780, %1778 ], [ %1792, %1781 ]
  %1784 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1782
  %1785 = load i64, ptr %1784, align 8, !tbaa !12, !noalias !158
  %1786 = shl nsw i64 -1, %1785
  %1787 = xor i64 %1786, -1
  %1788 = and i64 %1783, %1787
  %1789 = getelementptr inbounds [4 x ptr], ptr %6, i64 0, i64 %1782
  %1790 = load ptr, ptr %1789, align 8, !tbaa !85, !noalias !158
  store i64 %1788, ptr %1790, align 8, !tbaa !12
  %1791 = load i64, ptr %1784, align 8, !tbaa !12, !noalias !158
  %1792 = lshr i64 %1783, %1791
  %1793 = add nuw nsw i64 %1782, 1
  %1794 = icmp eq i64 %1793, 4
  br i1 %1794, label %1795, label %1781, !llvm.loop !86

1795:                                             ; preds = %1781
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17, !noalias !158
  %1796 = load i64, ptr %1765, align 8, !tbaa !87
  %1797 = icmp eq i64 %1796, 0
  br i1 %1797, label %1819, label %1798

1798:                                             ; preds = %1795
  %1799 = load i64, ptr %1766, align 8, !tbaa !12
  %1800 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1799
  %1801 = load i64, ptr %1762, align 8, !tbaa !12
  %1802 = load ptr, ptr %1800, align 8, !tbaa !64
  %1803 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1799, i32 1
  %1804 = load i64, ptr %1803, align 8, !tbaa !62
  %1805 = mul i64 %1804, %1801
  %1806 = getelementptr inbounds i32, ptr %1802, i64 %1805
  %1807 = load i32, ptr %1806, align 4, !tbaa !10
  %1808 = load i64, ptr %1767, align 8, !tbaa !12
  %1809 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1808
  %1810 = load i64, ptr %1764, align 8, !tbaa !12
  %1811 = load ptr, ptr %1809, align 8, !tbaa !64
  %1812 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1808, i32 1
  %1813 = load i64, ptr %1812, align 8, !tbaa !62
  %1814 = mul i64 %1813, %1810
  %1815 = getelementptr inbounds i32, ptr %1811, i64 %1814
  %1816 = load i32, ptr %1815, align 4, !tbaa !10
  %1817 = add nsw i32 %1816, %1807
  %1818 = sext i32 %1817 to i64
  br label %1819

1819:                                             ; preds = %1798, %1795
  %1820 = phi i64 [ %1818, %1798 ], [ 0, %1795 ]
  %1821 = load ptr, ptr %1768, align 8, !tbaa !48
  %1822 = load i64, ptr %7, align 8, !tbaa !12
  %1823 = load i64, ptr %1760, align 8, !tbaa !12
  %1824 = load i64, ptr %1769, align 8, !tbaa !12
  %1825 = shl i64 %1823, %1824
  %1826 = or i64 %1825, %1822
  %1827 = load i64, ptr %1770, align 8, !tbaa !12
  %1828 = add i64 %1827, %1824
  %1829 = load i64, ptr %1771, align 8, !tbaa !46
  %1830 = lshr i64 %1829, 3
  %1831 = zext i64 %1830 to i128
  br label %1832

1832:                                             ; preds = %1847, %1819
  %1833 = phi i1 [ true, %1819 ], [ false, %1847 ]
  %1834 = phi i64 [ 0, %1819 ], [ 1, %1847 ]
  %1835 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 %1834
  %1836 = load i64, ptr %1835, align 8, !tbaa !12
  %1837 = shl i64 %1836, %1828
  %1838 = or i64 %1826, %1837
  br i1 %1797, label %1844, label %1839

1839:                                             ; preds = %1832
  %1840 = shl i64 %1838, 6
  %1841 = shl nuw nsw i64 %1834, 5
  %1842 = or i64 %1841, %1820
  %1843 = or i64 %1842, %1840
  br label %1847

1844:                                             ; preds = %1832
  %1845 = shl i64 %1838, 1
  %1846 = or i64 %1845, %1834
  br label %1847

1847:                                             ; preds = %1844, %1839
  %1848 = phi i64 [ %1843, %1839 ], [ %1846, %1844 ]
  %1849 = mul i64 %1848, -7046029254386353131
  %1850 = lshr i64 %1849, 32
  %1851 = xor i64 %1850, %1849
  %1852 = mul i64 %1851, -2960836687051489901
  %1853 = lshr i64 %1852, 29
  %1854 = xor i64 %1853, %1852
  %1855 = mul i64 %1854, -4417276706812531889
  %1856 = zext i64 %1855 to i128
  %1857 = mul nuw nsw i128 %1856, %1831
  %1858 = lshr i128 %1857, 61
  %1859 = trunc i128 %1858 to i64
  %1860 = and i64 %1859, -8
  %1861 = getelementptr inbounds i64, ptr %1821, i64 %1860
  call void @llvm.prefetch.p0(ptr %1861, i32 0, i32 2, i32 1)
  br i1 %1833, label %1832, label %1862, !llvm.loop !88

1862:                                             ; preds = %1847
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #17
  br label %1863

1863:                                             ; preds = %1862, %1772
  %1864 = getelementptr inbounds i64, ptr %1777, i64 %1774
  %1865 = load i64, ptr %1864, align 8, !tbaa !12
  %1866 = load ptr, ptr %1750, align 8, !tbaa !89
  %1867 = getelementptr inbounds i32, ptr %1866, i64 %1774
  %1868 = load i32, ptr %1867, align 4, !tbaa !10
  %1869 = zext i32 %1868 to i64
  call fastcc void @judge_state(ptr noundef %0, ptr noundef %1, i64 noundef %1865, i64 noundef %1869) #16
  %1870 = add nuw i64 %1774, 1
  %1871 = load i64, ptr %24, align 8, !tbaa !74
  %1872 = icmp ult i64 %1870, %1871
  br i1 %1872, label %1772, label %1873, !llvm.loop !90

1873:                                             ; preds = %1863, %1751
  call void @llvm.lifetime.end.p0(i64 1304, ptr nonnull %23) #17
  ret void

1874:                                             ; preds = %1742, %1923
  %1875 = phi i64 [ 0, %1742 ], [ %1924, %1923 ]
  %1876 = phi i64 [ %1746, %1742 ], [ %1877, %1923 ]
  %1877 = add i64 %1876, 1
  %1878 = and i64 %1876, 63
  %1879 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1878
  %1880 = load i64, ptr %1879, align 8, !tbaa !12
  %1881 = icmp eq i64 %1880, -1
  br i1 %1881, label %1923, label %1882

1882:                                             ; preds = %1874
  %1883 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1878
  %1884 = load i64, ptr %1883, align 8, !tbaa !12
  %1885 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1878
  %1886 = load i32, ptr %1885, align 4, !tbaa !10
  %1887 = add nuw i64 %1880, 1
  %1888 = insertelement <8 x i64> poison, i64 %1887, i64 0
  %1889 = shufflevector <8 x i64> %1888, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1890

1890:                                             ; preds = %1910, %1882
  %1891 = phi i64 [ %1914, %1910 ], [ %1884, %1882 ]
  br label %1892

1892:                                             ; preds = %1890, %1903
  %1893 = load ptr, ptr %1747, align 8, !tbaa !48
  %1894 = getelementptr inbounds i64, ptr %1893, i64 %1891
  %1895 = load volatile <8 x i64>, ptr %1894, align 64, !tbaa !17
  %1896 = icmp eq <8 x i64> %1895, %1889
  %1897 = bitcast <8 x i1> %1896 to i8
  %1898 = icmp eq i8 %1897, 0
  br i1 %1898, label %1899, label %1923

1899:                                             ; preds = %1892
  %1900 = icmp eq <8 x i64> %1895, zeroinitializer
  %1901 = bitcast <8 x i1> %1900 to i8
  %1902 = icmp eq i8 %1901, 0
  br i1 %1902, label %1910, label %1903

1903:                                             ; preds = %1899
  %1904 = call i8 @llvm.cttz.i8(i8 %1901, i1 true), !range !54
  %1905 = zext i8 %1904 to i64
  %1906 = add i64 %1891, %1905
  %1907 = getelementptr inbounds i64, ptr %1893, i64 %1906
  %1908 = cmpxchg ptr %1907, i64 0, i64 %1887 monotonic monotonic, align 8
  %1909 = extractvalue { i64, i1 } %1908, 1
  br i1 %1909, label %1915, label %1892, !llvm.loop !55

1910:                                             ; preds = %1899
  %1911 = add i64 %1891, 8
  %1912 = load i64, ptr %1748, align 8, !tbaa !46
  %1913 = icmp eq i64 %1911, %1912
  %1914 = select i1 %1913, i64 0, i64 %1911
  br label %1890, !llvm.loop !55

1915:                                             ; preds = %1903
  %1916 = load ptr, ptr %1749, align 8, !tbaa !81
  %1917 = load i64, ptr %24, align 8, !tbaa !74
  %1918 = getelementptr inbounds i64, ptr %1916, i64 %1917
  store i64 %1880, ptr %1918, align 8, !tbaa !12
  %1919 = load ptr, ptr %1750, align 8, !tbaa !89
  %1920 = load i64, ptr %24, align 8, !tbaa !74
  %1921 = add i64 %1920, 1
  store i64 %1921, ptr %24, align 8, !tbaa !74
  %1922 = getelementptr inbounds i32, ptr %1919, i64 %1920
  store i32 %1886, ptr %1922, align 4, !tbaa !10
  br label %1923

1923:                                             ; preds = %1892, %1915, %1874
  %1924 = add nuw nsw i64 %1875, 1
  %1925 = icmp eq i64 %1924, 64
  br i1 %1925, label %1751, label %1874, !llvm.loop !161
}

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #9

define internal fastcc void @judge_rest(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #8 {
  %5 = alloca [4 x ptr], align 16
  %6 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #17, !noalias !162
  store ptr %6, ptr %5, align 16, !tbaa !85, !noalias !162
  %7 = getelementptr inbounds ptr, ptr %5, i64 1
  %8 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 1
  store ptr %8, ptr %7, align 8, !tbaa !85, !noalias !162
  %9 = getelementptr inbounds ptr, ptr %5, i64 2
  %10 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1
  store ptr %10, ptr %9, align 16, !tbaa !85, !noalias !162
  %11 = getelementptr inbounds ptr, ptr %5, i64 3
  %12 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 1
  store ptr %12, ptr %11, align 8, !tbaa !85, !noalias !162
  br label %13

13:                                               ; preds = %13, %4
  %14 = phi i64 [ 0, %4 ], [ %25, %13 ]
  %15 = phi i64 [ %2, %4 ], [ %24, %13 ]
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %14
  %17 = load i64, ptr %16, align 8, !tbaa !12, !noalias !162
  %18 = shl nsw i64 -1, %17
  %19 = xor i64 %18, -1
  %20 = and i64 %15, %19
  %21 = getelementptr inbounds [4 x ptr], ptr %5, i64 0, i64 %14
  %22 = load ptr, ptr %21, align 8, !tbaa !85, !noalias !162
  store i64 %20, ptr %22, align 8, !tbaa !12
  %23 = load i64, ptr %16, align 8, !tbaa !12, !noalias !162
  %24 = lshr i64 %15, %23
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %27, label %13, !llvm.loop !86

27:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #17, !noalias !162
  %28 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %29 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %31 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  br label %37

36:                                               ; preds = %120
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17
  ret void

37:                                               ; preds = %27, %120
  %38 = phi i64 [ 0, %27 ], [ %123, %120 ]
  %39 = load ptr, ptr %28, align 8, !tbaa !165
  %40 = load i64, ptr %29, align 8, !tbaa !12
  %41 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %40
  %42 = load i64, ptr %10, align 8, !tbaa !12
  %43 = load ptr, ptr %41, align 8, !tbaa !64
  %44 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %40, i32 1
  %45 = load i64, ptr %44, align 8, !tbaa !62
  %46 = mul i64 %45, %42
  %47 = getelementptr inbounds i32, ptr %43, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !10
  %49 = load i64, ptr %30, align 8, !tbaa !12
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %49
  %51 = load i64, ptr %12, align 8, !tbaa !12
  %52 = load ptr, ptr %50, align 8, !tbaa !64
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %49, i32 1
  %54 = load i64, ptr %53, align 8, !tbaa !62
  %55 = mul i64 %54, %51
  %56 = getelementptr inbounds i32, ptr %52, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !10
  %58 = add nsw i32 %57, %48
  %59 = load ptr, ptr %31, align 8, !tbaa !166
  %60 = load i64, ptr %0, align 8, !tbaa !167
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %69, label %62

62:                                               ; preds = %37, %62
  %63 = phi i64 [ %67, %62 ], [ 0, %37 ]
  %64 = getelementptr inbounds i32, ptr %59, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !10
  %66 = getelementptr inbounds i32, ptr %39, i64 %63
  store i32 %65, ptr %66, align 4, !tbaa !10
  %67 = add nuw i64 %63, 1
  %68 = icmp eq i64 %67, %60
  br i1 %68, label %69, label %62, !llvm.loop !69

69:                                               ; preds = %62, %37
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %38
  %71 = load i64, ptr %70, align 8, !tbaa !12
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %71
  %73 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %38
  %74 = load i64, ptr %73, align 8, !tbaa !12
  %75 = load ptr, ptr %72, align 8, !tbaa !64
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %71, i32 1
  %77 = load i64, ptr %76, align 8, !tbaa !62
  %78 = mul i64 %77, %74
  %79 = getelementptr inbounds i32, ptr %75, i64 %78
  %80 = load i64, ptr %32, align 8, !tbaa !168
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %99, label %82

82:                                               ; preds = %69, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %69 ]
  %84 = getelementptr inbounds i32, ptr %79, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !10
  %86 = getelementptr inbounds i32, ptr %39, i64 %83
  store i32 %85, ptr %86, align 4, !tbaa !10
  %87 = add nuw i64 %83, 1
  %88 = icmp eq i64 %87, %80
  br i1 %88, label %89, label %82, !llvm.loop !69

89:                                               ; preds = %82
  %90 = load i64, ptr %35, align 8, !tbaa !169
  %91 = getelementptr inbounds i32, ptr %39, i64 %90
  br label %92

92:                                               ; preds = %92, %89
  %93 = phi i64 [ %97, %92 ], [ 0, %89 ]
  %94 = getelementptr inbounds i32, ptr %39, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !10
  %96 = getelementptr inbounds i32, ptr %91, i64 %93
  store i32 %95, ptr %96, align 4, !tbaa !10
  %97 = add nuw i64 %93, 1
  %98 = icmp eq i64 %97, %80
  br i1 %98, label %99, label %92, !llvm.loop !69

99:                                               ; preds = %92, %69
  %100 = load i64, ptr %33, align 8, !tbaa !170
  %101 = getelementptr inbounds i32, ptr %39, i64 %100
  %102 = sub nuw nsw i64 1, %38
  %103 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %102
  %104 = load i64, ptr %103, align 8, !tbaa !12
  %105 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %104
  %106 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %102
  %107 = load i64, ptr %106, align 8, !tbaa !12
  %108 = load ptr, ptr %105, align 8, !tbaa !64
  %109 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %104, i32 1
  %110 = load i64, ptr %109, align 8, !tbaa !62
  %111 = mul i64 %110, %107
  %112 = getelementptr inbounds i32, ptr %108, i64 %111
  br i1 %81, label %120, label %113

113:                                              ; preds = %99, %113
  %114 = phi i64 [ %118, %113 ], [ 0, %99 ]
  %115 = getelementptr inbounds i32, ptr %112, i64 %114
  %116 = load i32, ptr %115, align 4, !tbaa !10
  %117 = getelementptr inbounds i32, ptr %101, i64 %114
  store i32 %116, ptr %117, align 4, !tbaa !10
  %118 = add nuw i64 %114, 1
  %119 = icmp eq i64 %118, %80
  br i1 %119, label %120, label %113, !llvm.loop !69

120:                                              ; preds = %113, %99
  %121 = load i64, ptr %34, align 8, !tbaa !171
  %122 = getelementptr inbounds i32, ptr %39, i64 %121
  store i32 %58, ptr %122, align 4, !tbaa !10
  call fastcc void @judge_claims(ptr noundef nonnull %0, ptr noundef %39, i32 noundef 4, i64 noundef %2, i64 noundef %3, i64 noundef -2) #16
  %123 = add nuw nsw i64 %38, 1
  %124 = icmp eq i64 %123, 2
  br i1 %124, label %36, label %37, !llvm.loop !172
}

define dso_local void @begin(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #8 {
  %4 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %5 = mul i64 %2, -7046029254386353131
  %6 = lshr i64 %5, 32
  %7 = xor i64 %6, %5
  %8 = mul i64 %7, -2960836687051489901
  %9 = lshr i64 %8, 29
  %10 = xor i64 %9, %8
  %11 = mul i64 %10, -4417276706812531889
  %12 = zext i64 %11 to i128
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %14 = load i64, ptr %13, align 8, !tbaa !46
  %15 = lshr i64 %14, 3
  %16 = zext i64 %15 to i128
  %17 = mul nuw nsw i128 %16, %12
  %18 = lshr i128 %17, 61
  %19 = trunc i128 %18 to i64
  %20 = and i64 %19, -8
  %21 = add i64 %2, 1
  %22 = insertelement <8 x i64> poison, i64 %21, i64 0
  %23 = shufflevector <8 x i64> %22, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %24

24:                                               ; preds = %44, %3
  %25 = phi i64 [ %48, %44 ], [ %20, %3 ]
  br label %26

26:                                               ; preds = %24, %37
  %27 = load ptr, ptr %4, align 8, !tbaa !48
  %28 = getelementptr inbounds i64, ptr %27, i64 %25
  %29 = load volatile <8 x i64>, ptr %28, align 64, !tbaa !17
  %30 = icmp eq <8 x i64> %29, %23
  %31 = bitcast <8 x i1> %30 to i8
  %32 = icmp eq i8 %31, 0
  br i1 %32, label %33, label %49

33:                                               ; preds = %26
  %34 = icmp eq <8 x i64> %29, zeroinitializer
  %35 = bitcast <8 x i1> %34 to i8
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %44, label %37

37:                                               ; preds = %33
  %38 = tail call i8 @llvm.cttz.i8(i8 %35, i1 true), !range !54
  %39 = zext i8 %38 to i64
  %40 = add i64 %25, %39
  %41 = getelementptr inbounds i64, ptr %27, i64 %40
  %42 = cmpxchg ptr %41, i64 0, i64 %21 monotonic monotonic, align 8
  %43 = extractvalue { i64, i1 } %42, 1
  br i1 %43, label %49, label %26, !llvm.loop !55

44:                                               ; preds = %33
  %45 = add i64 %25, 8
  %46 = load i64, ptr %13, align 8, !tbaa !46
  %47 = icmp eq i64 %45, %46
  %48 = select i1 %47, i64 0, i64 %45
  br label %24, !llvm.loop !55

49:                                               ; preds = %26, %37
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  store i64 1, ptr %50, align 8, !tbaa !173
  tail call fastcc void @judge_state(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef -1) #16
  ret void
}

define internal fastcc void @judge_state(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #8 {
  %5 = alloca [4 x ptr], align 16
  %6 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #17, !noalias !174
  store ptr %6, ptr %5, align 16, !tbaa !85, !noalias !174
  %7 = getelementptr inbounds ptr, ptr %5, i64 1
  %8 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 1
  store ptr %8, ptr %7, align 8, !tbaa !85, !noalias !174
  %9 = getelementptr inbounds ptr, ptr %5, i64 2
  %10 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1
  store ptr %10, ptr %9, align 16, !tbaa !85, !noalias !174
  %11 = getelementptr inbounds ptr, ptr %5, i64 3
  %12 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 1
  store ptr %12, ptr %11, align 8, !tbaa !85, !noalias !174
  br label %13

13:                                               ; preds = %13, %4
  %14 = phi i64 [ 0, %4 ], [ %25, %13 ]
  %15 = phi i64 [ %2, %4 ], [ %24, %13 ]
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %14
  %17 = load i64, ptr %16, align 8, !tbaa !12, !noalias !174
  %18 = shl nsw i64 -1, %17
  %19 = xor i64 %18, -1
  %20 = and i64 %15, %19
  %21 = getelementptr inbounds [4 x ptr], ptr %5, i64 0, i64 %14
  %22 = load ptr, ptr %21, align 8, !tbaa !85, !noalias !174
  store i64 %20, ptr %22, align 8, !tbaa !12
  %23 = load i64, ptr %16, align 8, !tbaa !12, !noalias !174
  %24 = lshr i64 %15, %23
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %27, label %13, !llvm.loop !86

27:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #17, !noalias !174
  %28 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %29 = load i64, ptr %28, align 8, !tbaa !12
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %29
  %31 = load i64, ptr %10, align 8, !tbaa !12
  %32 = load ptr, ptr %30, align 8, !tbaa !64
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %29, i32 1
  %34 = load i64, ptr %33, align 8, !tbaa !62
  %35 = mul i64 %34, %31
  %36 = getelementptr inbounds i32, ptr %32, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !10
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %39 = load i64, ptr %38, align 8, !tbaa !12
  %40 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %39
  %41 = load i64, ptr %12, align 8, !tbaa !12
  %42 = load ptr, ptr %40, align 8, !tbaa !64
  %43 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %39, i32 1
  %44 = load i64, ptr %43, align 8, !tbaa !62
  %45 = mul i64 %44, %41
  %46 = getelementptr inbounds i32, ptr %42, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !10
  %48 = add nsw i32 %47, %37
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %51 = load i64, ptr %50, align 8, !tbaa !87
  %52 = icmp eq i64 %51, 0
  %53 = select i1 %52, i64 0, i64 %49
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30
  %55 = load i64, ptr %54, align 8, !tbaa !12
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %198, label %57

57:                                               ; preds = %27
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56
  %59 = load i64, ptr %6, align 8, !tbaa !12
  %60 = load i64, ptr %8, align 8, !tbaa !12
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %62 = load i64, ptr %61, align 8, !tbaa !12
  %63 = shl i64 %60, %62
  %64 = or i64 %63, %59
  %65 = shl i64 %64, 5
  %66 = or i64 %65, %53
  %67 = mul i64 %66, -7046029254386353131
  %68 = lshr i64 %67, 32
  %69 = xor i64 %68, %67
  %70 = mul i64 %69, -2960836687051489901
  %71 = lshr i64 %70, 29
  %72 = xor i64 %71, %70
  %73 = mul i64 %72, -4417276706812531889
  %74 = zext i64 %73 to i128
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 0, i32 2
  %76 = load i64, ptr %75, align 8, !tbaa !46
  %77 = lshr i64 %76, 3
  %78 = zext i64 %77 to i128
  %79 = mul nuw nsw i128 %74, %78
  %80 = lshr i128 %79, 61
  %81 = trunc i128 %80 to i64
  %82 = and i64 %81, -8
  %83 = add i64 %66, 1
  %84 = insertelement <8 x i64> poison, i64 %83, i64 0
  %85 = shufflevector <8 x i64> %84, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %86

86:                                               ; preds = %106, %57
  %87 = phi i64 [ %110, %106 ], [ %82, %57 ]
  br label %88

88:                                               ; preds = %86, %99
  %89 = load ptr, ptr %58, align 8, !tbaa !48
  %90 = getelementptr inbounds i64, ptr %89, i64 %87
  %91 = load volatile <8 x i64>, ptr %90, align 64, !tbaa !17
  %92 = icmp eq <8 x i64> %91, %85
  %93 = bitcast <8 x i1> %92 to i8
  %94 = icmp eq i8 %93, 0
  br i1 %94, label %95, label %198

95:                                               ; preds = %88
  %96 = icmp eq <8 x i64> %91, zeroinitializer
  %97 = bitcast <8 x i1> %96 to i8
  %98 = icmp eq i8 %97, 0
  br i1 %98, label %106, label %99

99:                                               ; preds = %95
  %100 = call i8 @llvm.cttz.i8(i8 %97, i1 true), !range !54
  %101 = zext i8 %100 to i64
  %102 = add i64 %87, %101
  %103 = getelementptr inbounds i64, ptr %89, i64 %102
  %104 = cmpxchg ptr %103, i64 0, i64 %83 monotonic monotonic, align 8
  %105 = extractvalue { i64, i1 } %104, 1
  br i1 %105, label %111, label %88, !llvm.loop !55

106:                                              ; preds = %95
  %107 = add i64 %87, 8
  %108 = load i64, ptr %75, align 8, !tbaa !46
  %109 = icmp eq i64 %107, %108
  %110 = select i1 %109, i64 0, i64 %107
  br label %86, !llvm.loop !55

111:                                              ; preds = %99
  %112 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 0, i32 3
  %113 = atomicrmw add ptr %112, i64 1 monotonic, align 8
  %114 = mul i64 %113, 100
  %115 = add i64 %114, 100
  %116 = load i64, ptr %75, align 8, !tbaa !46
  %117 = mul i64 %116, 60
  %118 = icmp ugt i64 %115, %117
  br i1 %118, label %119, label %122, !prof !70

119:                                              ; preds = %111
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %121 = atomicrmw or ptr %120, i64 2 monotonic, align 8
  br label %122

122:                                              ; preds = %111, %119
  %123 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %124 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %125 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %127 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %128 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  br label %129

129:                                              ; preds = %122, %193
  %130 = phi i64 [ 0, %122 ], [ %196, %193 ]
  %131 = load ptr, ptr %123, align 8, !tbaa !165
  %132 = load ptr, ptr %124, align 8, !tbaa !166
  %133 = load i64, ptr %0, align 8, !tbaa !167
  %134 = icmp eq i64 %133, 0
  br i1 %134, label %142, label %135

135:                                              ; preds = %129, %135
  %136 = phi i64 [ %140, %135 ], [ 0, %129 ]
  %137 = getelementptr inbounds i32, ptr %132, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !10
  %139 = getelementptr inbounds i32, ptr %131, i64 %136
  store i32 %138, ptr %139, align 4, !tbaa !10
  %140 = add nuw i64 %136, 1
  %141 = icmp eq i64 %140, %133
  br i1 %141, label %142, label %135, !llvm.loop !69

142:                                              ; preds = %135, %129
  %143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %130
  %144 = load i64, ptr %143, align 8, !tbaa !12
  %145 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %144
  %146 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %130
  %147 = load i64, ptr %146, align 8, !tbaa !12
  %148 = load ptr, ptr %145, align 8, !tbaa !64
  %149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %144, i32 1
  %150 = load i64, ptr %149, align 8, !tbaa !62
  %151 = mul i64 %150, %147
  %152 = getelementptr inbounds i32, ptr %148, i64 %151
  %153 = load i64, ptr %125, align 8, !tbaa !168
  %154 = icmp eq i64 %153, 0
  br i1 %154, label %172, label %155

155:                                              ; preds = %142, %155
  %156 = phi i64 [ %160, %155 ], [ 0, %142 ]
  %157 = getelementptr inbounds i32, ptr %152, i64 %156
  %158 = load i32, ptr %157, align 4, !tbaa !10
  %159 = getelementptr inbounds i32, ptr %131, i64 %156
  store i32 %158, ptr %159, align 4, !tbaa !10
  %160 = add nuw i64 %156, 1
  %161 = icmp eq i64 %160, %153
  br i1 %161, label %162, label %155, !llvm.loop !69

162:                                              ; preds = %155
  %163 = load i64, ptr %128, align 8, !tbaa !169
  %164 = getelementptr inbounds i32, ptr %131, i64 %163
  br label %165

165:                                              ; preds = %165, %162
  %166 = phi i64 [ %170, %165 ], [ 0, %162 ]
  %167 = getelementptr inbounds i32, ptr %131, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !10
  %169 = getelementptr inbounds i32, ptr %164, i64 %166
  store i32 %168, ptr %169, align 4, !tbaa !10
  %170 = add nuw i64 %166, 1
  %171 = icmp eq i64 %170, %153
  br i1 %171, label %172, label %165, !llvm.loop !69

172:                                              ; preds = %165, %142
  %173 = load i64, ptr %126, align 8, !tbaa !170
  %174 = getelementptr inbounds i32, ptr %131, i64 %173
  %175 = sub nuw nsw i64 1, %130
  %176 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %175
  %177 = load i64, ptr %176, align 8, !tbaa !12
  %178 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %177
  %179 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %175
  %180 = load i64, ptr %179, align 8, !tbaa !12
  %181 = load ptr, ptr %178, align 8, !tbaa !64
  %182 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %177, i32 1
  %183 = load i64, ptr %182, align 8, !tbaa !62
  %184 = mul i64 %183, %180
  %185 = getelementptr inbounds i32, ptr %181, i64 %184
  br i1 %154, label %193, label %186

186:                                              ; preds = %172, %186
  %187 = phi i64 [ %191, %186 ], [ 0, %172 ]
  %188 = getelementptr inbounds i32, ptr %185, i64 %187
  %189 = load i32, ptr %188, align 4, !tbaa !10
  %190 = getelementptr inbounds i32, ptr %174, i64 %187
  store i32 %189, ptr %190, align 4, !tbaa !10
  %191 = add nuw i64 %187, 1
  %192 = icmp eq i64 %191, %153
  br i1 %192, label %193, label %186, !llvm.loop !69

193:                                              ; preds = %186, %172
  %194 = load i64, ptr %127, align 8, !tbaa !171
  %195 = getelementptr inbounds i32, ptr %131, i64 %194
  store i32 %48, ptr %195, align 4, !tbaa !10
  call fastcc void @judge_claims(ptr noundef %0, ptr noundef %131, i32 noundef 0, i64 noundef %2, i64 noundef %3, i64 noundef -1) #16
  %196 = add nuw nsw i64 %130, 1
  %197 = icmp eq i64 %196, 2
  br i1 %197, label %198, label %129, !llvm.loop !177

198:                                              ; preds = %88, %193, %27
  %199 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 1
  %200 = load i64, ptr %199, align 8, !tbaa !12
  %201 = icmp eq i64 %200, 0
  br i1 %201, label %219, label %202

202:                                              ; preds = %198
  %203 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %204 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %205 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %206 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  %207 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 3
  %208 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %209 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %210 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %211 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %212 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %213 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %214 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %215 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %216 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %217 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %218 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  br label %220

219:                                              ; preds = %402, %198
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17
  ret void

220:                                              ; preds = %202, %402
  %221 = phi i1 [ true, %202 ], [ false, %402 ]
  %222 = phi i64 [ 0, %202 ], [ 1, %402 ]
  %223 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %222
  %224 = load i64, ptr %223, align 8, !tbaa !12
  %225 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %224
  %226 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 %222
  %227 = load i64, ptr %226, align 8, !tbaa !12
  %228 = load ptr, ptr %225, align 8, !tbaa !64
  %229 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %224, i32 1
  %230 = load i64, ptr %229, align 8, !tbaa !62
  %231 = mul i64 %230, %227
  %232 = getelementptr inbounds i32, ptr %228, i64 %231
  %233 = load i32, ptr %232, align 4, !tbaa !10
  %234 = icmp eq i32 %233, 0
  br i1 %234, label %402, label %235

235:                                              ; preds = %220
  %236 = load i64, ptr %6, align 8, !tbaa !12
  %237 = load i64, ptr %8, align 8, !tbaa !12
  %238 = load i64, ptr %204, align 8, !tbaa !12
  %239 = shl i64 %237, %238
  %240 = or i64 %239, %236
  %241 = load i64, ptr %205, align 8, !tbaa !12
  %242 = add i64 %241, %238
  %243 = shl i64 %227, %242
  %244 = or i64 %240, %243
  %245 = load i64, ptr %50, align 8, !tbaa !87
  %246 = icmp eq i64 %245, 0
  br i1 %246, label %252, label %247

247:                                              ; preds = %235
  %248 = shl i64 %244, 6
  %249 = shl nuw nsw i64 %222, 5
  %250 = or i64 %249, %248
  %251 = or i64 %250, %53
  br label %255

252:                                              ; preds = %235
  %253 = shl i64 %244, 1
  %254 = or i64 %253, %222
  br label %255

255:                                              ; preds = %247, %252
  %256 = phi i64 [ %251, %247 ], [ %254, %252 ]
  %257 = mul i64 %256, -7046029254386353131
  %258 = lshr i64 %257, 32
  %259 = xor i64 %258, %257
  %260 = mul i64 %259, -2960836687051489901
  %261 = lshr i64 %260, 29
  %262 = xor i64 %261, %260
  %263 = mul i64 %262, -4417276706812531889
  %264 = zext i64 %263 to i128
  %265 = load i64, ptr %206, align 8, !tbaa !46
  %266 = lshr i64 %265, 3
  %267 = zext i64 %266 to i128
  %268 = mul nuw nsw i128 %264, %267
  %269 = lshr i128 %268, 61
  %270 = trunc i128 %269 to i64
  %271 = and i64 %270, -8
  %272 = add i64 %256, 1
  %273 = insertelement <8 x i64> poison, i64 %272, i64 0
  %274 = shufflevector <8 x i64> %273, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %275

275:                                              ; preds = %295, %255
  %276 = phi i64 [ %299, %295 ], [ %271, %255 ]
  br label %277

277:                                              ; preds = %275, %288
  %278 = load ptr, ptr %203, align 8, !tbaa !48
  %279 = getelementptr inbounds i64, ptr %278, i64 %276
  %280 = load volatile <8 x i64>, ptr %279, align 64, !tbaa !17
  %281 = icmp eq <8 x i64> %280, %274
  %282 = bitcast <8 x i1> %281 to i8
  %283 = icmp eq i8 %282, 0
  br i1 %283, label %284, label %402

284:                                              ; preds = %277
  %285 = icmp eq <8 x i64> %280, zeroinitializer
  %286 = bitcast <8 x i1> %285 to i8
  %287 = icmp eq i8 %286, 0
  br i1 %287, label %295, label %288

288:                                              ; preds = %284
  %289 = call i8 @llvm.cttz.i8(i8 %286, i1 true), !range !54
  %290 = zext i8 %289 to i64
  %291 = add i64 %276, %290
  %292 = getelementptr inbounds i64, ptr %278, i64 %291
  %293 = cmpxchg ptr %292, i64 0, i64 %272 monotonic monotonic, align 8
  %294 = extractvalue { i64, i1 } %293, 1
  br i1 %294, label %300, label %277, !llvm.loop !55

295:                                              ; preds = %284
  %296 = add i64 %276, 8
  %297 = load i64, ptr %206, align 8, !tbaa !46
  %298 = icmp eq i64 %296, %297
  %299 = select i1 %298, i64 0, i64 %296
  br label %275, !llvm.loop !55

300:                                              ; preds = %288
  %301 = atomicrmw add ptr %207, i64 1 monotonic, align 8
  %302 = mul i64 %301, 100
  %303 = add i64 %302, 100
  %304 = load i64, ptr %206, align 8, !tbaa !46
  %305 = mul i64 %304, 60
  %306 = icmp ugt i64 %303, %305
  br i1 %306, label %307, label %309, !prof !70

307:                                              ; preds = %300
  %308 = atomicrmw or ptr %208, i64 2 monotonic, align 8
  br label %309

309:                                              ; preds = %300, %307
  %310 = load ptr, ptr %209, align 8, !tbaa !165
  %311 = load ptr, ptr %210, align 8, !tbaa !166
  %312 = load i64, ptr %0, align 8, !tbaa !167
  %313 = icmp eq i64 %312, 0
  br i1 %313, label %321, label %314

314:                                              ; preds = %309, %314
  %315 = phi i64 [ %319, %314 ], [ 0, %309 ]
  %316 = getelementptr inbounds i32, ptr %311, i64 %315
  %317 = load i32, ptr %316, align 4, !tbaa !10
  %318 = getelementptr inbounds i32, ptr %310, i64 %315
  store i32 %317, ptr %318, align 4, !tbaa !10
  %319 = add nuw i64 %315, 1
  %320 = icmp eq i64 %319, %312
  br i1 %320, label %321, label %314, !llvm.loop !69

321:                                              ; preds = %314, %309
  %322 = load i64, ptr %223, align 8, !tbaa !12
  %323 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %322
  %324 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %222
  %325 = load i64, ptr %324, align 8, !tbaa !12
  %326 = load ptr, ptr %323, align 8, !tbaa !64
  %327 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %322, i32 1
  %328 = load i64, ptr %327, align 8, !tbaa !62
  %329 = mul i64 %328, %325
  %330 = getelementptr inbounds i32, ptr %326, i64 %329
  %331 = load i64, ptr %211, align 8, !tbaa !168
  %332 = icmp eq i64 %331, 0
  br i1 %332, label %350, label %333

333:                                              ; preds = %321, %333
  %334 = phi i64 [ %338, %333 ], [ 0, %321 ]
  %335 = getelementptr inbounds i32, ptr %330, i64 %334
  %336 = load i32, ptr %335, align 4, !tbaa !10
  %337 = getelementptr inbounds i32, ptr %310, i64 %334
  store i32 %336, ptr %337, align 4, !tbaa !10
  %338 = add nuw i64 %334, 1
  %339 = icmp eq i64 %338, %331
  br i1 %339, label %340, label %333, !llvm.loop !69

340:                                              ; preds = %333
  %341 = load i64, ptr %212, align 8, !tbaa !169
  %342 = getelementptr inbounds i32, ptr %310, i64 %341
  br label %343

343:                                              ; preds = %343, %340
  %344 = phi i64 [ %348, %343 ], [ 0, %340 ]
  %345 = getelementptr inbounds i32, ptr %310, i64 %344
  %346 = load i32, ptr %345, align 4, !tbaa !10
  %347 = getelementptr inbounds i32, ptr %342, i64 %344
  store i32 %346, ptr %347, align 4, !tbaa !10
  %348 = add nuw i64 %344, 1
  %349 = icmp eq i64 %348, %331
  br i1 %349, label %350, label %343, !llvm.loop !69

350:                                              ; preds = %343, %321
  %351 = load i64, ptr %213, align 8, !tbaa !170
  %352 = getelementptr inbounds i32, ptr %310, i64 %351
  %353 = xor i64 %222, 1
  %354 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %353
  %355 = load i64, ptr %354, align 8, !tbaa !12
  %356 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %355
  %357 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %353
  %358 = load i64, ptr %357, align 8, !tbaa !12
  %359 = load ptr, ptr %356, align 8, !tbaa !64
  %360 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %355, i32 1
  %361 = load i64, ptr %360, align 8, !tbaa !62
  %362 = mul i64 %361, %358
  %363 = getelementptr inbounds i32, ptr %359, i64 %362
  br i1 %332, label %371, label %364

364:                                              ; preds = %350, %364
  %365 = phi i64 [ %369, %364 ], [ 0, %350 ]
  %366 = getelementptr inbounds i32, ptr %363, i64 %365
  %367 = load i32, ptr %366, align 4, !tbaa !10
  %368 = getelementptr inbounds i32, ptr %352, i64 %365
  store i32 %367, ptr %368, align 4, !tbaa !10
  %369 = add nuw i64 %365, 1
  %370 = icmp eq i64 %369, %331
  br i1 %370, label %371, label %364, !llvm.loop !69

371:                                              ; preds = %364, %350
  %372 = load i64, ptr %214, align 8, !tbaa !171
  %373 = getelementptr inbounds i32, ptr %310, i64 %372
  store i32 %48, ptr %373, align 4, !tbaa !10
  %374 = load i32, ptr %232, align 4, !tbaa !10
  %375 = icmp slt i32 %374, 1
  br i1 %375, label %402, label %376

376:                                              ; preds = %371, %397
  %377 = phi i64 [ %398, %397 ], [ 1, %371 ]
  %378 = load ptr, ptr %209, align 8, !tbaa !165
  %379 = load i64, ptr %215, align 8, !tbaa !178
  %380 = getelementptr inbounds i32, ptr %378, i64 %379
  %381 = getelementptr inbounds i32, ptr %232, i64 %377
  %382 = load i32, ptr %381, align 4, !tbaa !10
  %383 = sext i32 %382 to i64
  %384 = load ptr, ptr %216, align 8, !tbaa !64
  %385 = load i64, ptr %217, align 8, !tbaa !62
  %386 = mul i64 %385, %383
  %387 = getelementptr inbounds i32, ptr %384, i64 %386
  %388 = load i64, ptr %218, align 8, !tbaa !179
  %389 = icmp eq i64 %388, 0
  br i1 %389, label %397, label %390

390:                                              ; preds = %376, %390
  %391 = phi i64 [ %395, %390 ], [ 0, %376 ]
  %392 = getelementptr inbounds i32, ptr %387, i64 %391
  %393 = load i32, ptr %392, align 4, !tbaa !10
  %394 = getelementptr inbounds i32, ptr %380, i64 %391
  store i32 %393, ptr %394, align 4, !tbaa !10
  %395 = add nuw i64 %391, 1
  %396 = icmp eq i64 %395, %388
  br i1 %396, label %397, label %390, !llvm.loop !69

397:                                              ; preds = %390, %376
  call fastcc void @judge_claims(ptr noundef nonnull %0, ptr noundef %378, i32 noundef 1, i64 noundef %2, i64 noundef %3, i64 noundef -1) #16
  %398 = add nuw nsw i64 %377, 1
  %399 = load i32, ptr %232, align 4, !tbaa !10
  %400 = sext i32 %399 to i64
  %401 = icmp slt i64 %377, %400
  br i1 %401, label %376, label %402, !llvm.loop !180

402:                                              ; preds = %277, %397, %371, %220
  %403 = load i64, ptr %199, align 8, !tbaa !12
  %404 = icmp ne i64 %403, 0
  %405 = and i1 %404, %221
  br i1 %405, label %220, label %219, !llvm.loop !181
}

define dso_local i64 @graph_rows(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, ptr noundef %7) local_unnamed_addr #8 {
  %9 = alloca [4 x ptr], align 16
  %10 = alloca %struct.State, align 8
  %11 = alloca [4 x ptr], align 16
  %12 = alloca %struct.State, align 8
  %13 = alloca [17 x i32], align 16
  %14 = alloca [4 x ptr], align 16
  %15 = alloca %struct.State, align 8
  %16 = alloca [256 x i32], align 16
  %17 = alloca [17 x i32], align 16
  %18 = alloca [4 x ptr], align 16
  %19 = alloca %struct.State, align 8
  %20 = alloca [4 x ptr], align 16
  %21 = alloca %struct.Leaving, align 8
  %22 = alloca %struct.Rows, align 8
  call void @llvm.lifetime.start.p0(i64 560, ptr nonnull %22) #17
  %23 = getelementptr inbounds i8, ptr %22, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(560) %23, i8 0, i64 528, i1 false)
  store ptr %4, ptr %22, align 8, !tbaa !182
  %24 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 1
  store ptr %5, ptr %24, align 8, !tbaa !184
  %25 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 2
  store ptr %6, ptr %25, align 8, !tbaa !185
  %26 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 3
  store ptr %7, ptr %26, align 8, !tbaa !186
  %27 = icmp eq i64 %3, 0
  br i1 %27, label %102, label %28

28:                                               ; preds = %8
  %29 = icmp eq ptr %4, null
  %30 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %31 = getelementptr inbounds ptr, ptr %20, i64 1
  %32 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 1
  %33 = getelementptr inbounds ptr, ptr %20, i64 2
  %34 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1
  %35 = getelementptr inbounds ptr, ptr %20, i64 3
  %36 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 1
  %37 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1
  %38 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 2
  %39 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 3
  %40 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5
  %41 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7
  %42 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 8
  %43 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 9
  %44 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 10
  %45 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 11
  %46 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 12
  %47 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 13
  %48 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %49 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 1
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %52 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 1
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %55 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 4
  %56 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %61 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 6
  %62 = getelementptr inbounds ptr, ptr %18, i64 1
  %63 = getelementptr inbounds [2 x i64], ptr %19, i64 0, i64 1
  %64 = getelementptr inbounds ptr, ptr %18, i64 2
  %65 = getelementptr inbounds %struct.State, ptr %19, i64 0, i32 1
  %66 = getelementptr inbounds ptr, ptr %18, i64 3
  %67 = getelementptr inbounds %struct.State, ptr %19, i64 0, i32 1, i64 1
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %71 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 2
  %72 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 6
  %73 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %74 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %79 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %80 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %81 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %82 = getelementptr inbounds ptr, ptr %14, i64 1
  %83 = getelementptr inbounds [2 x i64], ptr %15, i64 0, i64 1
  %84 = getelementptr inbounds ptr, ptr %14, i64 2
  %85 = getelementptr inbounds %struct.State, ptr %15, i64 0, i32 1
  %86 = getelementptr inbounds ptr, ptr %14, i64 3
  %87 = getelementptr inbounds %struct.State, ptr %15, i64 0, i32 1, i64 1
  %88 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %89 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %90 = getelementptr inbounds ptr, ptr %11, i64 1
  %91 = getelementptr inbounds [2 x i64], ptr %12, i64 0, i64 1
  %92 = getelementptr inbounds ptr, ptr %11, i64 2
  %93 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1
  %94 = getelementptr inbounds ptr, ptr %11, i64 3
  %95 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 1
  %96 = getelementptr inbounds ptr, ptr %9, i64 1
  %97 = getelementptr inbounds [2 x i64], ptr %10, i64 0, i64 1
  %98 = getelementptr inbounds ptr, ptr %9, i64 2
  %99 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1
  %100 = getelementptr inbounds ptr, ptr %9, i64 3
  %101 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 1
  br label %116

102:                                              ; preds = %1646, %8
  %103 = icmp eq ptr %5, null
  br i1 %103, label %104, label %107

104:                                              ; preds = %102
  %105 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %106 = load i64, ptr %105, align 8, !tbaa !187
  br label %1652

107:                                              ; preds = %102
  %108 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 6
  %109 = load i64, ptr %108, align 8, !tbaa !188
  %110 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %111 = load i64, ptr %110, align 8
  %112 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %113 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %114 = load ptr, ptr %26, align 8
  %115 = load ptr, ptr %24, align 8
  br label %1649

116:                                              ; preds = %28, %1646
  %117 = phi i64 [ 0, %28 ], [ %1647, %1646 ]
  br i1 %29, label %121, label %118

118:                                              ; preds = %116
  %119 = load i64, ptr %30, align 8, !tbaa !187
  %120 = getelementptr inbounds i64, ptr %4, i64 %117
  store i64 %119, ptr %120, align 8, !tbaa !12
  br label %121

121:                                              ; preds = %118, %116
  %122 = getelementptr inbounds i64, ptr %2, i64 %117
  %123 = load i64, ptr %122, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 160, ptr nonnull %21) #17
  call void @llvm.experimental.noalias.scope.decl(metadata !189)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %20) #17, !noalias !192
  store ptr %21, ptr %20, align 16, !tbaa !85, !noalias !192
  store ptr %32, ptr %31, align 8, !tbaa !85, !noalias !192
  store ptr %34, ptr %33, align 16, !tbaa !85, !noalias !192
  store ptr %36, ptr %35, align 8, !tbaa !85, !noalias !192
  br label %124

124:                                              ; preds = %124, %121
  %125 = phi i64 [ 0, %121 ], [ %136, %124 ]
  %126 = phi i64 [ %123, %121 ], [ %135, %124 ]
  %127 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %125
  %128 = load i64, ptr %127, align 8, !tbaa !12, !noalias !192
  %129 = shl nsw i64 -1, %128
  %130 = xor i64 %129, -1
  %131 = and i64 %126, %130
  %132 = getelementptr inbounds [4 x ptr], ptr %20, i64 0, i64 %125
  %133 = load ptr, ptr %132, align 8, !tbaa !85, !noalias !192
  store i64 %131, ptr %133, align 8, !tbaa !12
  %134 = load i64, ptr %127, align 8, !tbaa !12, !noalias !192
  %135 = lshr i64 %126, %134
  %136 = add nuw nsw i64 %125, 1
  %137 = icmp eq i64 %136, 4
  br i1 %137, label %138, label %124, !llvm.loop !86

138:                                              ; preds = %124
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %20) #17, !noalias !192
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %37, i8 0, i64 16, i1 false), !alias.scope !189
  store i64 %123, ptr %38, align 8, !tbaa !100, !alias.scope !189
  store i64 0, ptr %39, align 8, !tbaa !103, !alias.scope !189
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %40, i8 0, i64 24, i1 false), !alias.scope !189
  store i32 0, ptr %42, align 8, !tbaa !104, !alias.scope !189
  store i32 0, ptr %44, align 8, !tbaa !105, !alias.scope !189
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %45, i8 0, i64 24, i1 false)
  %139 = load i64, ptr %48, align 8, !tbaa !12, !noalias !189
  store i64 %139, ptr %49, align 8, !tbaa !12, !alias.scope !189
  %140 = load i64, ptr %50, align 8, !tbaa !12, !noalias !189
  %141 = add i64 %140, %139
  store i64 %141, ptr %41, align 8, !tbaa !12, !alias.scope !189
  %142 = load i64, ptr %51, align 8, !tbaa !12, !noalias !189
  %143 = add i64 %142, %141
  store i64 %143, ptr %52, align 8, !tbaa !12, !alias.scope !189
  %144 = load i64, ptr %53, align 8, !tbaa !72, !noalias !189
  %145 = trunc i64 %144 to i32
  %146 = and i32 %145, 1
  store i32 %146, ptr %43, align 4, !tbaa !109, !alias.scope !189
  %147 = load i64, ptr %54, align 8, !tbaa !110, !noalias !189
  br label %148

148:                                              ; preds = %148, %138
  %149 = phi i1 [ true, %138 ], [ false, %148 ]
  %150 = phi i64 [ 0, %138 ], [ 1, %148 ]
  %151 = phi i64 [ 0, %138 ], [ %165, %148 ]
  %152 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %150
  %153 = load i64, ptr %152, align 8, !tbaa !12, !noalias !189
  %154 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %153
  %155 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %150
  %156 = load i64, ptr %155, align 8, !tbaa !12, !alias.scope !189
  %157 = load ptr, ptr %154, align 8, !tbaa !64, !noalias !189
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %153, i32 1
  %159 = load i64, ptr %158, align 8, !tbaa !62, !noalias !189
  %160 = mul i64 %159, %156
  %161 = getelementptr inbounds i32, ptr %157, i64 %160
  %162 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %150
  store ptr %161, ptr %162, align 8, !tbaa !85, !alias.scope !189
  %163 = load i32, ptr %161, align 4, !tbaa !10
  %164 = sext i32 %163 to i64
  %165 = add i64 %151, %164
  %166 = call i64 @llvm.usub.sat.i64(i64 %147, i64 %164)
  %167 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %150
  store i64 %166, ptr %167, align 8, !tbaa !12, !alias.scope !189
  br i1 %149, label %148, label %168, !llvm.loop !111

168:                                              ; preds = %148
  store i64 %165, ptr %55, align 8, !tbaa !112, !alias.scope !189
  br label %169

169:                                              ; preds = %497, %168
  %170 = phi i64 [ 0, %168 ], [ %498, %497 ]
  %171 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %170
  %172 = load i64, ptr %171, align 8, !tbaa !12
  %173 = load i64, ptr %55, align 8, !tbaa !112
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %170
  %175 = load i64, ptr %174, align 8, !tbaa !12
  %176 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %175
  %177 = load ptr, ptr %176, align 8, !tbaa !85
  %178 = load i64, ptr %56, align 8, !tbaa !113
  %179 = shl i64 %178, 1
  %180 = or i64 %179, 1
  %181 = mul i64 %180, %172
  %182 = add i64 %181, %173
  %183 = getelementptr inbounds i64, ptr %177, i64 %182
  %184 = load atomic i64, ptr %183 acquire, align 8
  %185 = icmp eq i64 %184, 0
  br i1 %185, label %186, label %188, !prof !70

186:                                              ; preds = %169
  %187 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %170, i64 noundef %172, i64 noundef %173, i64 noundef %123, i64 noundef 0) #16
  br label %190

188:                                              ; preds = %169
  %189 = add i64 %184, -1
  br label %190

190:                                              ; preds = %188, %186
  %191 = phi i64 [ %187, %186 ], [ %189, %188 ]
  %192 = lshr i64 %191, 1
  %193 = load i64, ptr %46, align 8, !tbaa !107
  %194 = or i64 %193, %192
  store i64 %194, ptr %46, align 8, !tbaa !107
  %195 = sub nuw nsw i64 1, %170
  %196 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %195
  %197 = load i64, ptr %196, align 8, !tbaa !12
  %198 = and i64 %191, 1
  %199 = load i64, ptr %45, align 8, !tbaa !106
  %200 = or i64 %199, %198
  store i64 %200, ptr %45, align 8, !tbaa !106
  %201 = icmp ugt i64 %191, 1
  br i1 %201, label %202, label %497

202:                                              ; preds = %190
  %203 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %170
  %204 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %170
  %205 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %170
  %206 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %195
  %207 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %195
  %208 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %170
  %209 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %195
  br label %210

210:                                              ; preds = %491, %202
  %211 = phi i64 [ %192, %202 ], [ %494, %491 ]
  %212 = load ptr, ptr %57, align 8, !tbaa !114
  %213 = getelementptr inbounds i64, ptr %212, i64 %211
  %214 = load i64, ptr %213, align 8, !tbaa !12
  %215 = load i32, ptr %42, align 8, !tbaa !104
  %216 = icmp eq i32 %215, 0
  %217 = and i64 %214, 4503599627370496
  %218 = icmp eq i64 %217, 0
  %219 = select i1 %216, i1 true, i1 %218
  br i1 %219, label %224, label %220, !prof !115

220:                                              ; preds = %210
  %221 = load i64, ptr %55, align 8, !tbaa !112
  %222 = load i64, ptr %38, align 8, !tbaa !100
  %223 = load i64, ptr %39, align 8, !tbaa !103
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %211, i64 noundef %170, ptr noundef nonnull %21, i64 noundef %221, i64 noundef %222, i64 noundef %223) #16
  br label %224

224:                                              ; preds = %220, %210
  %225 = load i64, ptr %203, align 8, !tbaa !12
  %226 = load i64, ptr %204, align 8, !tbaa !12
  %227 = lshr i64 %214, 48
  %228 = and i64 %227, 15
  %229 = icmp ne i64 %228, 0
  %230 = icmp ne i64 %226, 0
  %231 = and i1 %229, %230
  br i1 %231, label %232, label %279

232:                                              ; preds = %224
  %233 = lshr i64 %214, 24
  %234 = and i64 %233, 16777215
  %235 = load i64, ptr %174, align 8, !tbaa !12
  %236 = shl i64 %235, 35
  %237 = shl i64 %225, 14
  %238 = or i64 %237, %236
  %239 = or i64 %238, %234
  %240 = mul i64 %239, -7046029254386353131
  %241 = zext i64 %240 to i128
  %242 = load i64, ptr %59, align 8, !tbaa !46
  %243 = zext i64 %242 to i128
  %244 = mul nuw i128 %241, %243
  %245 = lshr i128 %244, 64
  %246 = trunc i128 %245 to i64
  %247 = add i64 %239, 1
  %248 = load ptr, ptr %58, align 8, !tbaa !48
  %249 = getelementptr inbounds i64, ptr %248, i64 %246
  %250 = load atomic i64, ptr %249 acquire, align 8
  %251 = lshr i64 %250, 28
  %252 = icmp ne i64 %251, %247
  %253 = and i64 %250, 268435455
  %254 = icmp ne i64 %250, 0
  %255 = select i1 %252, i64 -1, i64 %253
  %256 = and i1 %254, %252
  br i1 %256, label %257, label %274

257:                                              ; preds = %232, %257
  %258 = phi i64 [ %272, %257 ], [ %255, %232 ]
  %259 = phi i64 [ %263, %257 ], [ %246, %232 ]
  %260 = add i64 %259, 1
  %261 = load i64, ptr %59, align 8, !tbaa !46
  %262 = icmp eq i64 %260, %261
  %263 = select i1 %262, i64 0, i64 %260
  %264 = load ptr, ptr %58, align 8, !tbaa !48
  %265 = getelementptr inbounds i64, ptr %264, i64 %263
  %266 = load atomic i64, ptr %265 acquire, align 8
  %267 = lshr i64 %266, 28
  %268 = icmp ne i64 %267, %247
  %269 = and i64 %266, 268435455
  %270 = icmp ne i64 %266, 0
  %271 = select i1 %270, i64 %258, i64 -1
  %272 = select i1 %268, i64 %271, i64 %269
  %273 = and i1 %270, %268
  br i1 %273, label %257, label %274, !llvm.loop !116

274:                                              ; preds = %257, %232
  %275 = phi i64 [ %255, %232 ], [ %272, %257 ]
  %276 = icmp eq i64 %275, -1
  br i1 %276, label %277, label %279, !prof !70

277:                                              ; preds = %274
  %278 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %235, i64 noundef %225, i64 noundef %234, i64 noundef %239) #16
  br label %279

279:                                              ; preds = %277, %274, %224
  %280 = phi i64 [ %225, %224 ], [ %278, %277 ], [ %275, %274 ]
  %281 = phi i64 [ 0, %224 ], [ 1, %277 ], [ 1, %274 ]
  %282 = icmp ugt i64 %228, %281
  %283 = icmp ult i64 %281, %226
  %284 = and i1 %282, %283
  br i1 %284, label %285, label %342, !prof !70

285:                                              ; preds = %279, %336
  %286 = phi i64 [ %338, %336 ], [ %281, %279 ]
  %287 = phi i64 [ %337, %336 ], [ %280, %279 ]
  %288 = load ptr, ptr %60, align 8, !tbaa !117
  %289 = getelementptr inbounds %struct.Local, ptr %288, i64 %211, i32 6, i64 %286
  %290 = load i32, ptr %289, align 4, !tbaa !10
  %291 = zext i32 %290 to i64
  %292 = load i64, ptr %174, align 8, !tbaa !12
  %293 = shl i64 %292, 35
  %294 = shl i64 %287, 14
  %295 = or i64 %294, %293
  %296 = or i64 %295, %291
  %297 = mul i64 %296, -7046029254386353131
  %298 = zext i64 %297 to i128
  %299 = load i64, ptr %59, align 8, !tbaa !46
  %300 = zext i64 %299 to i128
  %301 = mul nuw i128 %298, %300
  %302 = lshr i128 %301, 64
  %303 = trunc i128 %302 to i64
  %304 = add i64 %296, 1
  %305 = load ptr, ptr %58, align 8, !tbaa !48
  %306 = getelementptr inbounds i64, ptr %305, i64 %303
  %307 = load atomic i64, ptr %306 acquire, align 8
  %308 = lshr i64 %307, 28
  %309 = icmp ne i64 %308, %304
  %310 = and i64 %307, 268435455
  %311 = icmp ne i64 %307, 0
  %312 = select i1 %309, i64 -1, i64 %310
  %313 = and i1 %311, %309
  br i1 %313, label %314, label %331

314:                                              ; preds = %285, %314
  %315 = phi i64 [ %329, %314 ], [ %312, %285 ]
  %316 = phi i64 [ %320, %314 ], [ %303, %285 ]
  %317 = add i64 %316, 1
  %318 = load i64, ptr %59, align 8, !tbaa !46
  %319 = icmp eq i64 %317, %318
  %320 = select i1 %319, i64 0, i64 %317
  %321 = load ptr, ptr %58, align 8, !tbaa !48
  %322 = getelementptr inbounds i64, ptr %321, i64 %320
  %323 = load atomic i64, ptr %322 acquire, align 8
  %324 = lshr i64 %323, 28
  %325 = icmp ne i64 %324, %304
  %326 = and i64 %323, 268435455
  %327 = icmp ne i64 %323, 0
  %328 = select i1 %327, i64 %315, i64 -1
  %329 = select i1 %325, i64 %328, i64 %326
  %330 = and i1 %327, %325
  br i1 %330, label %314, label %331, !llvm.loop !116

331:                                              ; preds = %314, %285
  %332 = phi i64 [ %312, %285 ], [ %329, %314 ]
  %333 = icmp eq i64 %332, -1
  br i1 %333, label %334, label %336, !prof !70

334:                                              ; preds = %331
  %335 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %292, i64 noundef %287, i64 noundef %291, i64 noundef %296) #16
  br label %336

336:                                              ; preds = %334, %331
  %337 = phi i64 [ %335, %334 ], [ %332, %331 ]
  %338 = add nuw nsw i64 %286, 1
  %339 = icmp ugt i64 %228, %338
  %340 = icmp ult i64 %338, %226
  %341 = and i1 %339, %340
  br i1 %341, label %285, label %342, !prof !70, !llvm.loop !118

342:                                              ; preds = %336, %279
  %343 = phi i64 [ %280, %279 ], [ %337, %336 ]
  %344 = phi i64 [ %281, %279 ], [ %338, %336 ]
  %345 = phi i1 [ %282, %279 ], [ %339, %336 ]
  %346 = sub i64 %228, %344
  %347 = load i64, ptr %61, align 8, !tbaa !119
  %348 = add i64 %346, %347
  store i64 %348, ptr %61, align 8, !tbaa !119
  %349 = zext i1 %345 to i64
  %350 = shl nuw i64 %349, %170
  %351 = load i64, ptr %47, align 8, !tbaa !12
  %352 = or i64 %351, %350
  store i64 %352, ptr %47, align 8, !tbaa !12
  %353 = and i64 %214, 16777215
  %354 = load i64, ptr %205, align 8, !tbaa !12
  %355 = shl i64 %353, %354
  %356 = load i64, ptr %206, align 8, !tbaa !12
  %357 = load i64, ptr %207, align 8, !tbaa !12
  %358 = shl i64 %356, %357
  %359 = or i64 %358, %355
  %360 = load i64, ptr %208, align 8, !tbaa !12
  %361 = shl i64 %343, %360
  %362 = or i64 %359, %361
  %363 = load i64, ptr %209, align 8, !tbaa !12
  %364 = shl i64 %197, %363
  %365 = or i64 %362, %364
  %366 = load i64, ptr %38, align 8, !tbaa !100
  %367 = icmp ne i64 %365, %366
  %368 = zext i1 %367 to i32
  %369 = load i32, ptr %44, align 8, !tbaa !105
  %370 = or i32 %369, %368
  store i32 %370, ptr %44, align 8, !tbaa !105
  %371 = load i32, ptr %43, align 4, !tbaa !109
  %372 = icmp eq i32 %371, 0
  br i1 %372, label %405, label %373, !prof !73

373:                                              ; preds = %342
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %19) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %18) #17, !noalias !195
  store ptr %19, ptr %18, align 16, !tbaa !85, !noalias !195
  store ptr %63, ptr %62, align 8, !tbaa !85, !noalias !195
  store ptr %65, ptr %64, align 16, !tbaa !85, !noalias !195
  store ptr %67, ptr %66, align 8, !tbaa !85, !noalias !195
  br label %374

374:                                              ; preds = %374, %373
  %375 = phi i64 [ 0, %373 ], [ %386, %374 ]
  %376 = phi i64 [ %365, %373 ], [ %385, %374 ]
  %377 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %375
  %378 = load i64, ptr %377, align 8, !tbaa !12, !noalias !195
  %379 = shl nsw i64 -1, %378
  %380 = xor i64 %379, -1
  %381 = and i64 %376, %380
  %382 = getelementptr inbounds [4 x ptr], ptr %18, i64 0, i64 %375
  %383 = load ptr, ptr %382, align 8, !tbaa !85, !noalias !195
  store i64 %381, ptr %383, align 8, !tbaa !12
  %384 = load i64, ptr %377, align 8, !tbaa !12, !noalias !195
  %385 = lshr i64 %376, %384
  %386 = add nuw nsw i64 %375, 1
  %387 = icmp eq i64 %386, 4
  br i1 %387, label %388, label %374, !llvm.loop !86

388:                                              ; preds = %374
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %18) #17, !noalias !195
  %389 = load i64, ptr %63, align 8, !tbaa !12
  %390 = load i64, ptr %19, align 8, !tbaa !12
  %391 = load i64, ptr %48, align 8, !tbaa !12
  %392 = shl i64 %390, %391
  %393 = or i64 %392, %389
  %394 = load i64, ptr %67, align 8, !tbaa !12
  %395 = load i64, ptr %50, align 8, !tbaa !12
  %396 = add i64 %395, %391
  %397 = shl i64 %394, %396
  %398 = or i64 %393, %397
  %399 = load i64, ptr %65, align 8, !tbaa !12
  %400 = load i64, ptr %51, align 8, !tbaa !12
  %401 = add i64 %400, %396
  %402 = shl i64 %399, %401
  %403 = or i64 %398, %402
  %404 = call i64 @llvm.umin.i64(i64 %403, i64 %365)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %19) #17
  br label %405

405:                                              ; preds = %388, %342
  %406 = phi i64 [ %404, %388 ], [ %365, %342 ]
  %407 = load ptr, ptr %24, align 8, !tbaa !184
  %408 = icmp eq ptr %407, null
  br i1 %408, label %409, label %411

409:                                              ; preds = %405
  %410 = load i64, ptr %30, align 8, !tbaa !187
  br label %491

411:                                              ; preds = %405
  %412 = mul i64 %406, -7046029254386353131
  %413 = lshr i64 %412, 32
  %414 = xor i64 %413, %412
  %415 = mul i64 %414, -2960836687051489901
  %416 = lshr i64 %415, 29
  %417 = xor i64 %416, %415
  %418 = mul i64 %417, -4417276706812531889
  %419 = zext i64 %418 to i128
  %420 = load i64, ptr %69, align 8, !tbaa !46
  %421 = lshr i64 %420, 3
  %422 = zext i64 %421 to i128
  %423 = mul nuw nsw i128 %422, %419
  %424 = lshr i128 %423, 61
  %425 = trunc i128 %424 to i64
  %426 = and i64 %425, -8
  %427 = load ptr, ptr %68, align 8, !tbaa !57
  %428 = getelementptr inbounds i64, ptr %427, i64 %426
  call void @llvm.prefetch.p0(ptr %428, i32 0, i32 1, i32 1)
  %429 = load ptr, ptr %26, align 8, !tbaa !186
  %430 = getelementptr inbounds i32, ptr %429, i64 %426
  call void @llvm.prefetch.p0(ptr %430, i32 0, i32 1, i32 1)
  %431 = icmp sgt i64 %211, -1
  br i1 %431, label %441, label %432

432:                                              ; preds = %411
  %433 = xor i64 %211, -1
  %434 = load i64, ptr %70, align 8, !tbaa !131
  %435 = lshr i64 %433, 32
  %436 = load i64, ptr %71, align 8, !tbaa !198
  %437 = mul nsw i64 %436, %435
  %438 = and i64 %433, 4294967295
  %439 = add i64 %434, %438
  %440 = add i64 %439, %437
  br label %441

441:                                              ; preds = %432, %411
  %442 = phi i64 [ %440, %432 ], [ %211, %411 ]
  %443 = trunc i64 %442 to i32
  %444 = load ptr, ptr %25, align 8, !tbaa !185
  %445 = load i64, ptr %30, align 8, !tbaa !187
  %446 = getelementptr inbounds i32, ptr %444, i64 %445
  store i32 %443, ptr %446, align 4, !tbaa !10
  %447 = load i64, ptr %72, align 8, !tbaa !188
  %448 = icmp ugt i64 %447, 63
  br i1 %448, label %449, label %487

449:                                              ; preds = %441
  %450 = and i64 %447, 63
  %451 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %450
  %452 = load i64, ptr %451, align 8, !tbaa !12
  %453 = mul i64 %452, -7046029254386353131
  %454 = lshr i64 %453, 32
  %455 = xor i64 %454, %453
  %456 = mul i64 %455, -2960836687051489901
  %457 = lshr i64 %456, 29
  %458 = xor i64 %457, %456
  %459 = mul i64 %458, -4417276706812531889
  %460 = zext i64 %459 to i128
  %461 = mul nuw nsw i128 %460, %422
  %462 = lshr i128 %461, 61
  %463 = trunc i128 %462 to i64
  %464 = and i64 %463, -8
  %465 = add i64 %452, 1
  %466 = insertelement <8 x i64> poison, i64 %465, i64 0
  %467 = shufflevector <8 x i64> %466, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %468

468:                                              ; preds = %475, %449
  %469 = phi i64 [ %464, %449 ], [ %478, %475 ]
  %470 = getelementptr inbounds i64, ptr %427, i64 %469
  %471 = load volatile <8 x i64>, ptr %470, align 64, !tbaa !17
  %472 = icmp eq <8 x i64> %471, %467
  %473 = bitcast <8 x i1> %472 to i8
  %474 = icmp eq i8 %473, 0
  br i1 %474, label %475, label %479

475:                                              ; preds = %468
  %476 = add i64 %469, 8
  %477 = icmp eq i64 %476, %420
  %478 = select i1 %477, i64 0, i64 %476
  br label %468, !llvm.loop !199

479:                                              ; preds = %468
  %480 = add i64 %445, -64
  %481 = call i8 @llvm.cttz.i8(i8 %473, i1 true), !range !54
  %482 = zext i8 %481 to i64
  %483 = add i64 %469, %482
  %484 = getelementptr inbounds i32, ptr %429, i64 %483
  %485 = load i32, ptr %484, align 4, !tbaa !10
  %486 = getelementptr inbounds i32, ptr %407, i64 %480
  store i32 %485, ptr %486, align 4, !tbaa !10
  br label %487

487:                                              ; preds = %479, %441
  %488 = phi i64 [ %450, %479 ], [ %447, %441 ]
  %489 = add i64 %447, 1
  store i64 %489, ptr %72, align 8, !tbaa !188
  %490 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %488
  store i64 %406, ptr %490, align 8, !tbaa !12
  br label %491

491:                                              ; preds = %409, %487
  %492 = phi i64 [ %410, %409 ], [ %445, %487 ]
  %493 = add i64 %492, 1
  store i64 %493, ptr %30, align 8, !tbaa !187
  %494 = add i64 %211, 1
  %495 = and i64 %214, 9007199254740992
  %496 = icmp eq i64 %495, 0
  br i1 %496, label %210, label %497, !llvm.loop !125

497:                                              ; preds = %491, %190
  %498 = add nuw nsw i64 %170, 1
  %499 = icmp eq i64 %498, 2
  br i1 %499, label %512, label %169, !llvm.loop !126

500:                                              ; preds = %533
  %501 = load i64, ptr %53, align 8, !tbaa !72
  %502 = and i64 %501, 2
  %503 = icmp eq i64 %502, 0
  %504 = load i64, ptr %45, align 8
  %505 = icmp ne i64 %504, 0
  %506 = select i1 %503, i1 true, i1 %505
  %507 = load i64, ptr %46, align 8
  %508 = icmp eq i64 %507, 0
  %509 = select i1 %506, i1 true, i1 %508
  %510 = load i64, ptr %88, align 8, !tbaa !127
  %511 = icmp eq i64 %510, 0
  br i1 %511, label %1133, label %1136

512:                                              ; preds = %497, %533
  %513 = phi i64 [ %534, %533 ], [ 0, %497 ]
  %514 = sub nuw nsw i64 1, %513
  %515 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %514
  %516 = load ptr, ptr %515, align 8, !tbaa !85
  %517 = load i32, ptr %516, align 4, !tbaa !10
  %518 = icmp slt i32 %517, 1
  br i1 %518, label %533, label %519

519:                                              ; preds = %512
  %520 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %514
  %521 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %514
  %522 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %513
  %523 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %513
  %524 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %513
  %525 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %513
  %526 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %513
  %527 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %513
  %528 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %513
  %529 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %514
  %530 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %514
  %531 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %513
  %532 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %514
  br label %536

533:                                              ; preds = %1128, %512
  %534 = add nuw nsw i64 %513, 1
  %535 = icmp eq i64 %534, 2
  br i1 %535, label %500, label %512, !llvm.loop !128

536:                                              ; preds = %1128, %519
  %537 = phi i64 [ 1, %519 ], [ %1129, %1128 ]
  %538 = icmp ugt i64 %537, 1
  br i1 %538, label %539, label %546

539:                                              ; preds = %536
  %540 = getelementptr inbounds i32, ptr %516, i64 %537
  %541 = load i32, ptr %540, align 4, !tbaa !10
  %542 = add nsw i64 %537, -1
  %543 = getelementptr inbounds i32, ptr %516, i64 %542
  %544 = load i32, ptr %543, align 4, !tbaa !10
  %545 = icmp eq i32 %541, %544
  br i1 %545, label %1128, label %546

546:                                              ; preds = %539, %536
  %547 = phi i64 [ %542, %539 ], [ 0, %536 ]
  %548 = load i64, ptr %520, align 8, !tbaa !12
  %549 = load i64, ptr %521, align 8, !tbaa !12
  %550 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %549
  %551 = load ptr, ptr %550, align 8, !tbaa !85
  %552 = load i64, ptr %56, align 8, !tbaa !113
  %553 = mul i64 %552, %548
  %554 = add i64 %553, %547
  %555 = getelementptr inbounds i32, ptr %551, i64 %554
  %556 = load atomic i32, ptr %555 acquire, align 4
  %557 = icmp eq i32 %556, 0
  br i1 %557, label %558, label %606, !prof !70

558:                                              ; preds = %546, %558
  %559 = cmpxchg ptr %73, i64 0, i64 1 acquire monotonic, align 8
  %560 = extractvalue { i64, i1 } %559, 1
  br i1 %560, label %561, label %558, !llvm.loop !129

561:                                              ; preds = %558
  %562 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %549
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %17) #17
  %563 = load ptr, ptr %562, align 8, !tbaa !64
  %564 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %549, i32 1
  %565 = load i64, ptr %564, align 8, !tbaa !62
  %566 = mul i64 %565, %548
  %567 = getelementptr inbounds i32, ptr %563, i64 %566
  %568 = icmp eq i64 %565, 0
  br i1 %568, label %592, label %569

569:                                              ; preds = %561, %569
  %570 = phi i64 [ %574, %569 ], [ 0, %561 ]
  %571 = getelementptr inbounds i32, ptr %567, i64 %570
  %572 = load i32, ptr %571, align 4, !tbaa !10
  %573 = getelementptr inbounds i32, ptr %17, i64 %570
  store i32 %572, ptr %573, align 4, !tbaa !10
  %574 = add nuw i64 %570, 1
  %575 = icmp eq i64 %574, %565
  br i1 %575, label %576, label %569, !llvm.loop !69

576:                                              ; preds = %569
  %577 = load i32, ptr %17, align 16, !tbaa !10
  %578 = trunc i64 %547 to i32
  %579 = add nsw i32 %578, 1
  %580 = icmp slt i32 %579, %577
  br i1 %580, label %581, label %592

581:                                              ; preds = %576
  %582 = sext i32 %579 to i64
  br label %583

583:                                              ; preds = %583, %581
  %584 = phi i64 [ %582, %581 ], [ %585, %583 ]
  %585 = add nuw nsw i64 %584, 1
  %586 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %585
  %587 = load i32, ptr %586, align 4, !tbaa !10
  %588 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %584
  store i32 %587, ptr %588, align 4, !tbaa !10
  %589 = load i32, ptr %17, align 16, !tbaa !10
  %590 = sext i32 %589 to i64
  %591 = icmp slt i64 %585, %590
  br i1 %591, label %583, label %592, !llvm.loop !130

592:                                              ; preds = %583, %576, %561
  %593 = phi i32 [ %577, %576 ], [ undef, %561 ], [ %589, %583 ]
  %594 = sext i32 %593 to i64
  %595 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %594
  store i32 -1, ptr %595, align 4, !tbaa !10
  %596 = load i32, ptr %17, align 16, !tbaa !10
  %597 = add nsw i32 %596, -1
  store i32 %597, ptr %17, align 16, !tbaa !10
  %598 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %562, ptr noundef nonnull %17) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %17) #17
  %599 = load ptr, ptr %550, align 8, !tbaa !85
  %600 = load i64, ptr %56, align 8, !tbaa !113
  %601 = mul i64 %600, %548
  %602 = add i64 %601, %547
  %603 = getelementptr inbounds i32, ptr %599, i64 %602
  %604 = trunc i64 %598 to i32
  %605 = add i32 %604, 1
  store atomic i32 %605, ptr %603 release, align 4
  store atomic i64 0, ptr %73 release, align 8
  br label %609

606:                                              ; preds = %546
  %607 = zext i32 %556 to i64
  %608 = add nsw i64 %607, -1
  br label %609

609:                                              ; preds = %606, %592
  %610 = phi i64 [ %598, %592 ], [ %608, %606 ]
  %611 = load i64, ptr %522, align 8, !tbaa !12
  %612 = getelementptr inbounds i32, ptr %516, i64 %537
  %613 = load i32, ptr %612, align 4, !tbaa !10
  %614 = sext i32 %613 to i64
  %615 = load i64, ptr %523, align 8, !tbaa !12
  %616 = shl i64 %615, 35
  %617 = shl i64 %611, 14
  %618 = or i64 %617, %614
  %619 = or i64 %618, %616
  %620 = mul i64 %619, -7046029254386353131
  %621 = zext i64 %620 to i128
  %622 = load i64, ptr %75, align 8, !tbaa !46
  %623 = zext i64 %622 to i128
  %624 = mul nuw i128 %621, %623
  %625 = lshr i128 %624, 64
  %626 = trunc i128 %625 to i64
  %627 = add i64 %619, 1
  %628 = load ptr, ptr %74, align 8, !tbaa !48
  %629 = getelementptr inbounds i64, ptr %628, i64 %626
  %630 = load atomic i64, ptr %629 acquire, align 8
  %631 = lshr i64 %630, 28
  %632 = icmp ne i64 %631, %627
  %633 = and i64 %630, 268435455
  %634 = icmp ne i64 %630, 0
  %635 = select i1 %632, i64 -1, i64 %633
  %636 = and i1 %634, %632
  br i1 %636, label %637, label %654

637:                                              ; preds = %609, %637
  %638 = phi i64 [ %652, %637 ], [ %635, %609 ]
  %639 = phi i64 [ %643, %637 ], [ %626, %609 ]
  %640 = add i64 %639, 1
  %641 = load i64, ptr %75, align 8, !tbaa !46
  %642 = icmp eq i64 %640, %641
  %643 = select i1 %642, i64 0, i64 %640
  %644 = load ptr, ptr %74, align 8, !tbaa !48
  %645 = getelementptr inbounds i64, ptr %644, i64 %643
  %646 = load atomic i64, ptr %645 acquire, align 8
  %647 = lshr i64 %646, 28
  %648 = icmp ne i64 %647, %627
  %649 = and i64 %646, 268435455
  %650 = icmp ne i64 %646, 0
  %651 = select i1 %650, i64 %638, i64 -1
  %652 = select i1 %648, i64 %651, i64 %649
  %653 = and i1 %650, %648
  br i1 %653, label %637, label %654, !llvm.loop !116

654:                                              ; preds = %637, %609
  %655 = phi i64 [ %635, %609 ], [ %652, %637 ]
  %656 = icmp eq i64 %655, -1
  br i1 %656, label %657, label %820, !prof !70

657:                                              ; preds = %654, %657
  %658 = cmpxchg ptr %73, i64 0, i64 1 acquire monotonic, align 8
  %659 = extractvalue { i64, i1 } %658, 1
  br i1 %659, label %660, label %657, !llvm.loop !129

660:                                              ; preds = %657
  %661 = load i64, ptr %75, align 8, !tbaa !46
  %662 = zext i64 %661 to i128
  %663 = mul nuw i128 %662, %621
  %664 = lshr i128 %663, 64
  %665 = trunc i128 %664 to i64
  %666 = load ptr, ptr %74, align 8, !tbaa !48
  %667 = getelementptr inbounds i64, ptr %666, i64 %665
  %668 = load atomic i64, ptr %667 acquire, align 8
  %669 = lshr i64 %668, 28
  %670 = icmp ne i64 %669, %627
  %671 = and i64 %668, 268435455
  %672 = icmp ne i64 %668, 0
  %673 = select i1 %670, i64 -1, i64 %671
  %674 = and i1 %672, %670
  br i1 %674, label %675, label %692

675:                                              ; preds = %660, %675
  %676 = phi i64 [ %690, %675 ], [ %673, %660 ]
  %677 = phi i64 [ %681, %675 ], [ %665, %660 ]
  %678 = add i64 %677, 1
  %679 = load i64, ptr %75, align 8, !tbaa !46
  %680 = icmp eq i64 %678, %679
  %681 = select i1 %680, i64 0, i64 %678
  %682 = load ptr, ptr %74, align 8, !tbaa !48
  %683 = getelementptr inbounds i64, ptr %682, i64 %681
  %684 = load atomic i64, ptr %683 acquire, align 8
  %685 = lshr i64 %684, 28
  %686 = icmp ne i64 %685, %627
  %687 = and i64 %684, 268435455
  %688 = icmp ne i64 %684, 0
  %689 = select i1 %688, i64 %676, i64 -1
  %690 = select i1 %686, i64 %689, i64 %687
  %691 = and i1 %688, %686
  br i1 %691, label %675, label %692, !llvm.loop !116

692:                                              ; preds = %675, %660
  %693 = phi i64 [ %673, %660 ], [ %690, %675 ]
  %694 = icmp eq i64 %693, -1
  br i1 %694, label %695, label %818

695:                                              ; preds = %692
  %696 = load i64, ptr %70, align 8, !tbaa !131
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %16) #17
  %697 = load i64, ptr %523, align 8, !tbaa !12
  %698 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %697
  %699 = load ptr, ptr %698, align 8, !tbaa !64
  %700 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %697, i32 1
  %701 = load i64, ptr %700, align 8, !tbaa !62
  %702 = mul i64 %701, %611
  %703 = getelementptr inbounds i32, ptr %699, i64 %702
  %704 = load i64, ptr %76, align 8, !tbaa !132
  %705 = icmp eq i64 %704, 0
  br i1 %705, label %713, label %706

706:                                              ; preds = %695, %706
  %707 = phi i64 [ %711, %706 ], [ 0, %695 ]
  %708 = getelementptr inbounds i32, ptr %703, i64 %707
  %709 = load i32, ptr %708, align 4, !tbaa !10
  %710 = getelementptr inbounds i32, ptr %16, i64 %707
  store i32 %709, ptr %710, align 4, !tbaa !10
  %711 = add nuw i64 %707, 1
  %712 = icmp eq i64 %711, %704
  br i1 %712, label %713, label %706, !llvm.loop !69

713:                                              ; preds = %706, %695
  %714 = load i64, ptr %524, align 8, !tbaa !12
  %715 = load i64, ptr %525, align 8, !tbaa !12
  %716 = icmp ult i64 %714, %715
  br i1 %716, label %803, label %752

717:                                              ; preds = %814
  %718 = load i64, ptr %70, align 8, !tbaa !131
  %719 = icmp ugt i64 %718, %696
  br i1 %719, label %720, label %749

720:                                              ; preds = %717
  %721 = load ptr, ptr %60, align 8, !tbaa !117
  br label %722

722:                                              ; preds = %745, %720
  %723 = phi i1 [ true, %720 ], [ %747, %745 ]
  %724 = phi i64 [ %696, %720 ], [ %746, %745 ]
  %725 = getelementptr inbounds %struct.Local, ptr %721, i64 %724, i32 5
  %726 = load i32, ptr %725, align 4, !tbaa !133
  %727 = icmp eq i32 %726, -1
  br i1 %727, label %745, label %728

728:                                              ; preds = %722
  %729 = load ptr, ptr %78, align 8, !tbaa !135
  %730 = zext i32 %726 to i64
  br label %734

731:                                              ; preds = %739
  %732 = add nuw nsw i64 %735, 1
  %733 = icmp eq i64 %732, 4294967295
  br i1 %733, label %745, label %734, !llvm.loop !136

734:                                              ; preds = %731, %728
  %735 = phi i64 [ %730, %728 ], [ %732, %731 ]
  %736 = getelementptr inbounds i32, ptr %729, i64 %735
  %737 = load i32, ptr %736, align 4, !tbaa !10
  %738 = icmp eq i32 %737, -1
  br i1 %738, label %745, label %739

739:                                              ; preds = %734
  %740 = load ptr, ptr %79, align 8, !tbaa !85
  %741 = zext i32 %737 to i64
  %742 = getelementptr inbounds %struct.Claim, ptr %740, i64 %741, i32 6
  %743 = load i64, ptr %742, align 8, !tbaa !137
  %744 = icmp eq i64 %743, 0
  br i1 %744, label %731, label %749

745:                                              ; preds = %734, %731, %722
  %746 = add nuw i64 %724, 1
  %747 = icmp ult i64 %746, %718
  %748 = icmp eq i64 %746, %718
  br i1 %748, label %749, label %722, !llvm.loop !139

749:                                              ; preds = %745, %739, %717
  %750 = phi i1 [ false, %717 ], [ %723, %739 ], [ %747, %745 ]
  %751 = icmp eq i64 %718, %696
  br i1 %751, label %752, label %755

752:                                              ; preds = %749, %713
  %753 = phi i1 [ %750, %749 ], [ false, %713 ]
  %754 = zext i1 %753 to i64
  br label %769

755:                                              ; preds = %749
  %756 = load ptr, ptr %57, align 8, !tbaa !114
  %757 = add i64 %718, -1
  %758 = getelementptr inbounds i64, ptr %756, i64 %757
  %759 = load i64, ptr %758, align 8, !tbaa !12
  %760 = or i64 %759, 9007199254740992
  store i64 %760, ptr %758, align 8, !tbaa !12
  %761 = load i64, ptr %70, align 8, !tbaa !131
  %762 = icmp ult i64 %761, 134217728
  br i1 %762, label %765, label %763

763:                                              ; preds = %755
  %764 = atomicrmw or ptr %80, i64 4 monotonic, align 8
  br label %765

765:                                              ; preds = %763, %755
  %766 = shl i64 %696, 1
  %767 = zext i1 %750 to i64
  %768 = or i64 %766, %767
  br label %769

769:                                              ; preds = %765, %752
  %770 = phi i64 [ %754, %752 ], [ %768, %765 ]
  %771 = load i64, ptr %75, align 8, !tbaa !46
  %772 = zext i64 %771 to i128
  %773 = mul nuw i128 %772, %621
  %774 = lshr i128 %773, 64
  %775 = trunc i128 %774 to i64
  %776 = load ptr, ptr %74, align 8, !tbaa !48
  %777 = getelementptr inbounds i64, ptr %776, i64 %775
  %778 = load i64, ptr %777, align 8, !tbaa !12
  %779 = icmp eq i64 %778, 0
  br i1 %779, label %788, label %780

780:                                              ; preds = %769, %780
  %781 = phi i64 [ %784, %780 ], [ %775, %769 ]
  %782 = add i64 %781, 1
  %783 = icmp eq i64 %782, %771
  %784 = select i1 %783, i64 0, i64 %782
  %785 = getelementptr inbounds i64, ptr %776, i64 %784
  %786 = load i64, ptr %785, align 8, !tbaa !12
  %787 = icmp eq i64 %786, 0
  br i1 %787, label %788, label %780, !llvm.loop !140

788:                                              ; preds = %780, %769
  %789 = phi i64 [ %775, %769 ], [ %784, %780 ]
  %790 = getelementptr inbounds i64, ptr %776, i64 %789
  %791 = shl i64 %619, 28
  %792 = add i64 %791, 268435456
  %793 = or i64 %770, %792
  store atomic i64 %793, ptr %790 release, align 8
  %794 = atomicrmw add ptr %81, i64 1 monotonic, align 8
  %795 = mul i64 %794, 100
  %796 = add i64 %795, 100
  %797 = load i64, ptr %75, align 8, !tbaa !46
  %798 = mul i64 %797, 60
  %799 = icmp ugt i64 %796, %798
  br i1 %799, label %800, label %802, !prof !70

800:                                              ; preds = %788
  %801 = atomicrmw or ptr %80, i64 2 monotonic, align 8
  br label %802

802:                                              ; preds = %800, %788
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %16) #17
  br label %818

803:                                              ; preds = %713, %814
  %804 = phi i64 [ %815, %814 ], [ %714, %713 ]
  %805 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %804, ptr noundef nonnull %16, i32 noundef %613, i64 noundef 0) #16
  %806 = icmp eq i32 %805, 0
  br i1 %806, label %814, label %807

807:                                              ; preds = %803
  %808 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %513, i64 noundef %611, i64 noundef %804, i64 noundef %696, i32 noundef %613) #16
  %809 = icmp eq i32 %808, 0
  br i1 %809, label %814, label %810

810:                                              ; preds = %807
  %811 = load i64, ptr %70, align 8, !tbaa !131
  %812 = add i64 %811, -1
  %813 = load i64, ptr %77, align 8, !tbaa !141
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %513, i64 noundef %611, i64 noundef %812, i64 noundef %813, i64 noundef %123, i64 noundef 0) #16
  br label %814

814:                                              ; preds = %810, %807, %803
  %815 = add nuw i64 %804, 1
  %816 = load i64, ptr %525, align 8, !tbaa !12
  %817 = icmp ult i64 %815, %816
  br i1 %817, label %803, label %717, !llvm.loop !142

818:                                              ; preds = %802, %692
  %819 = phi i64 [ %770, %802 ], [ %693, %692 ]
  store atomic i64 0, ptr %73 release, align 8
  br label %820

820:                                              ; preds = %818, %654
  %821 = phi i64 [ %819, %818 ], [ %655, %654 ]
  %822 = and i64 %821, 1
  %823 = load i64, ptr %45, align 8, !tbaa !106
  %824 = or i64 %823, %822
  store i64 %824, ptr %45, align 8, !tbaa !106
  %825 = icmp ugt i64 %821, 1
  br i1 %825, label %826, label %1128

826:                                              ; preds = %820
  %827 = lshr i64 %821, 1
  br label %828

828:                                              ; preds = %1124, %826
  %829 = phi i64 [ %827, %826 ], [ %1125, %1124 ]
  %830 = load ptr, ptr %57, align 8, !tbaa !114
  %831 = getelementptr inbounds i64, ptr %830, i64 %829
  %832 = load i64, ptr %831, align 8, !tbaa !12
  %833 = load i32, ptr %42, align 8, !tbaa !104
  %834 = icmp eq i32 %833, 0
  %835 = and i64 %832, 4503599627370496
  %836 = icmp eq i64 %835, 0
  %837 = select i1 %834, i1 true, i1 %836
  br i1 %837, label %842, label %838, !prof !115

838:                                              ; preds = %828
  %839 = load i64, ptr %55, align 8, !tbaa !112
  %840 = load i64, ptr %38, align 8, !tbaa !100
  %841 = load i64, ptr %39, align 8, !tbaa !103
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %829, i64 noundef %513, ptr noundef nonnull %21, i64 noundef %839, i64 noundef %840, i64 noundef %841) #16
  br label %842

842:                                              ; preds = %838, %828
  %843 = load i64, ptr %53, align 8, !tbaa !72
  %844 = and i64 %843, 2
  %845 = icmp eq i64 %844, 0
  br i1 %845, label %854, label %846

846:                                              ; preds = %842
  %847 = and i64 %832, 16777215
  %848 = load i64, ptr %522, align 8, !tbaa !12
  %849 = icmp eq i64 %847, %848
  %850 = and i64 %832, 4222124650659840
  %851 = icmp eq i64 %850, 0
  %852 = and i1 %851, %849
  br i1 %852, label %853, label %854

853:                                              ; preds = %846
  store i32 1, ptr %44, align 8, !tbaa !105
  br label %1124

854:                                              ; preds = %846, %842
  %855 = load i64, ptr %526, align 8, !tbaa !12
  %856 = load i64, ptr %527, align 8, !tbaa !12
  %857 = lshr i64 %832, 48
  %858 = and i64 %857, 15
  %859 = icmp ne i64 %858, 0
  %860 = icmp ne i64 %856, 0
  %861 = and i1 %859, %860
  br i1 %861, label %862, label %909

862:                                              ; preds = %854
  %863 = lshr i64 %832, 24
  %864 = and i64 %863, 16777215
  %865 = load i64, ptr %523, align 8, !tbaa !12
  %866 = shl i64 %865, 35
  %867 = shl i64 %855, 14
  %868 = or i64 %867, %866
  %869 = or i64 %868, %864
  %870 = mul i64 %869, -7046029254386353131
  %871 = zext i64 %870 to i128
  %872 = load i64, ptr %59, align 8, !tbaa !46
  %873 = zext i64 %872 to i128
  %874 = mul nuw i128 %871, %873
  %875 = lshr i128 %874, 64
  %876 = trunc i128 %875 to i64
  %877 = add i64 %869, 1
  %878 = load ptr, ptr %58, align 8, !tbaa !48
  %879 = getelementptr inbounds i64, ptr %878, i64 %876
  %880 = load atomic i64, ptr %879 acquire, align 8
  %881 = lshr i64 %880, 28
  %882 = icmp ne i64 %881, %877
  %883 = and i64 %880, 268435455
  %884 = icmp ne i64 %880, 0
  %885 = select i1 %882, i64 -1, i64 %883
  %886 = and i1 %884, %882
  br i1 %886, label %887, label %904

887:                                              ; preds = %862, %887
  %888 = phi i64 [ %902, %887 ], [ %885, %862 ]
  %889 = phi i64 [ %893, %887 ], [ %876, %862 ]
  %890 = add i64 %889, 1
  %891 = load i64, ptr %59, align 8, !tbaa !46
  %892 = icmp eq i64 %890, %891
  %893 = select i1 %892, i64 0, i64 %890
  %894 = load ptr, ptr %58, align 8, !tbaa !48
  %895 = getelementptr inbounds i64, ptr %894, i64 %893
  %896 = load atomic i64, ptr %895 acquire, align 8
  %897 = lshr i64 %896, 28
  %898 = icmp ne i64 %897, %877
  %899 = and i64 %896, 268435455
  %900 = icmp ne i64 %896, 0
  %901 = select i1 %900, i64 %888, i64 -1
  %902 = select i1 %898, i64 %901, i64 %899
  %903 = and i1 %900, %898
  br i1 %903, label %887, label %904, !llvm.loop !116

904:                                              ; preds = %887, %862
  %905 = phi i64 [ %885, %862 ], [ %902, %887 ]
  %906 = icmp eq i64 %905, -1
  br i1 %906, label %907, label %909, !prof !70

907:                                              ; preds = %904
  %908 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %865, i64 noundef %855, i64 noundef %864, i64 noundef %869) #16
  br label %909

909:                                              ; preds = %907, %904, %854
  %910 = phi i64 [ %855, %854 ], [ %908, %907 ], [ %905, %904 ]
  %911 = phi i64 [ 0, %854 ], [ 1, %907 ], [ 1, %904 ]
  %912 = icmp ugt i64 %858, %911
  %913 = icmp ult i64 %911, %856
  %914 = and i1 %912, %913
  br i1 %914, label %915, label %972, !prof !70

915:                                              ; preds = %909, %966
  %916 = phi i64 [ %968, %966 ], [ %911, %909 ]
  %917 = phi i64 [ %967, %966 ], [ %910, %909 ]
  %918 = load ptr, ptr %60, align 8, !tbaa !117
  %919 = getelementptr inbounds %struct.Local, ptr %918, i64 %829, i32 6, i64 %916
  %920 = load i32, ptr %919, align 4, !tbaa !10
  %921 = zext i32 %920 to i64
  %922 = load i64, ptr %523, align 8, !tbaa !12
  %923 = shl i64 %922, 35
  %924 = shl i64 %917, 14
  %925 = or i64 %924, %923
  %926 = or i64 %925, %921
  %927 = mul i64 %926, -7046029254386353131
  %928 = zext i64 %927 to i128
  %929 = load i64, ptr %59, align 8, !tbaa !46
  %930 = zext i64 %929 to i128
  %931 = mul nuw i128 %928, %930
  %932 = lshr i128 %931, 64
  %933 = trunc i128 %932 to i64
  %934 = add i64 %926, 1
  %935 = load ptr, ptr %58, align 8, !tbaa !48
  %936 = getelementptr inbounds i64, ptr %935, i64 %933
  %937 = load atomic i64, ptr %936 acquire, align 8
  %938 = lshr i64 %937, 28
  %939 = icmp ne i64 %938, %934
  %940 = and i64 %937, 268435455
  %941 = icmp ne i64 %937, 0
  %942 = select i1 %939, i64 -1, i64 %940
  %943 = and i1 %941, %939
  br i1 %943, label %944, label %961

944:                                              ; preds = %915, %944
  %945 = phi i64 [ %959, %944 ], [ %942, %915 ]
  %946 = phi i64 [ %950, %944 ], [ %933, %915 ]
  %947 = add i64 %946, 1
  %948 = load i64, ptr %59, align 8, !tbaa !46
  %949 = icmp eq i64 %947, %948
  %950 = select i1 %949, i64 0, i64 %947
  %951 = load ptr, ptr %58, align 8, !tbaa !48
  %952 = getelementptr inbounds i64, ptr %951, i64 %950
  %953 = load atomic i64, ptr %952 acquire, align 8
  %954 = lshr i64 %953, 28
  %955 = icmp ne i64 %954, %934
  %956 = and i64 %953, 268435455
  %957 = icmp ne i64 %953, 0
  %958 = select i1 %957, i64 %945, i64 -1
  %959 = select i1 %955, i64 %958, i64 %956
  %960 = and i1 %957, %955
  br i1 %960, label %944, label %961, !llvm.loop !116

961:                                              ; preds = %944, %915
  %962 = phi i64 [ %942, %915 ], [ %959, %944 ]
  %963 = icmp eq i64 %962, -1
  br i1 %963, label %964, label %966, !prof !70

964:                                              ; preds = %961
  %965 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %922, i64 noundef %917, i64 noundef %921, i64 noundef %926) #16
  br label %966

966:                                              ; preds = %964, %961
  %967 = phi i64 [ %965, %964 ], [ %962, %961 ]
  %968 = add nuw nsw i64 %916, 1
  %969 = icmp ugt i64 %858, %968
  %970 = icmp ult i64 %968, %856
  %971 = and i1 %969, %970
  br i1 %971, label %915, label %972, !prof !70, !llvm.loop !118

972:                                              ; preds = %966, %909
  %973 = phi i64 [ %910, %909 ], [ %967, %966 ]
  %974 = phi i64 [ %911, %909 ], [ %968, %966 ]
  %975 = phi i1 [ %912, %909 ], [ %969, %966 ]
  %976 = sub i64 %858, %974
  %977 = load i64, ptr %61, align 8, !tbaa !119
  %978 = add i64 %976, %977
  store i64 %978, ptr %61, align 8, !tbaa !119
  %979 = zext i1 %975 to i64
  %980 = shl nuw i64 %979, %513
  %981 = load i64, ptr %47, align 8, !tbaa !12
  %982 = or i64 %981, %980
  store i64 %982, ptr %47, align 8, !tbaa !12
  %983 = and i64 %832, 16777215
  %984 = load i64, ptr %528, align 8, !tbaa !12
  %985 = shl i64 %983, %984
  %986 = load i64, ptr %529, align 8, !tbaa !12
  %987 = load i64, ptr %530, align 8, !tbaa !12
  %988 = shl i64 %986, %987
  %989 = or i64 %988, %985
  %990 = load i64, ptr %531, align 8, !tbaa !12
  %991 = shl i64 %973, %990
  %992 = or i64 %989, %991
  %993 = load i64, ptr %532, align 8, !tbaa !12
  %994 = shl i64 %610, %993
  %995 = or i64 %992, %994
  %996 = load i64, ptr %38, align 8, !tbaa !100
  %997 = icmp ne i64 %995, %996
  %998 = zext i1 %997 to i32
  %999 = load i32, ptr %44, align 8, !tbaa !105
  %1000 = or i32 %999, %998
  store i32 %1000, ptr %44, align 8, !tbaa !105
  %1001 = load i32, ptr %43, align 4, !tbaa !109
  %1002 = icmp eq i32 %1001, 0
  br i1 %1002, label %1035, label %1003, !prof !73

1003:                                             ; preds = %972
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %14) #17, !noalias !200
  store ptr %15, ptr %14, align 16, !tbaa !85, !noalias !200
  store ptr %83, ptr %82, align 8, !tbaa !85, !noalias !200
  store ptr %85, ptr %84, align 16, !tbaa !85, !noalias !200
  store ptr %87, ptr %86, align 8, !tbaa !85, !noalias !200
  br label %1004

1004:                                             ; preds = %1004, %1003
  %1005 = phi i64 [ 0, %1003 ], [ %1016, %1004 ]
  %1006 = phi i64 [ %995, %1003 ], [ %1015, %1004 ]
  %1007 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1005
  %1008 = load i64, ptr %1007, align 8, !tbaa !12, !noalias !200
  %1009 = shl nsw i64 -1, %1008
  %1010 = xor i64 %1009, -1
  %1011 = and i64 %1006, %1010
  %1012 = getelementptr inbounds [4 x ptr], ptr %14, i64 0, i64 %1005
  %1013 = load ptr, ptr %1012, align 8, !tbaa !85, !noalias !200
  store i64 %1011, ptr %1013, align 8, !tbaa !12
  %1014 = load i64, ptr %1007, align 8, !tbaa !12, !noalias !200
  %1015 = lshr i64 %1006, %1014
  %1016 = add nuw nsw i64 %1005, 1
  %1017 = icmp eq i64 %1016, 4
  br i1 %1017, label %1018, label %1004, !llvm.loop !86

1018:                                             ; preds = %1004
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %14) #17, !noalias !200
  %1019 = load i64, ptr %83, align 8, !tbaa !12
  %1020 = load i64, ptr %15, align 8, !tbaa !12
  %1021 = load i64, ptr %48, align 8, !tbaa !12
  %1022 = shl i64 %1020, %1021
  %1023 = or i64 %1022, %1019
  %1024 = load i64, ptr %87, align 8, !tbaa !12
  %1025 = load i64, ptr %50, align 8, !tbaa !12
  %1026 = add i64 %1025, %1021
  %1027 = shl i64 %1024, %1026
  %1028 = or i64 %1023, %1027
  %1029 = load i64, ptr %85, align 8, !tbaa !12
  %1030 = load i64, ptr %51, align 8, !tbaa !12
  %1031 = add i64 %1030, %1026
  %1032 = shl i64 %1029, %1031
  %1033 = or i64 %1028, %1032
  %1034 = call i64 @llvm.umin.i64(i64 %1033, i64 %995)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #17
  br label %1035

1035:                                             ; preds = %1018, %972
  %1036 = phi i64 [ %1034, %1018 ], [ %995, %972 ]
  %1037 = load ptr, ptr %24, align 8, !tbaa !184
  %1038 = icmp eq ptr %1037, null
  br i1 %1038, label %1039, label %1041

1039:                                             ; preds = %1035
  %1040 = load i64, ptr %30, align 8, !tbaa !187
  br label %1121

1041:                                             ; preds = %1035
  %1042 = mul i64 %1036, -7046029254386353131
  %1043 = lshr i64 %1042, 32
  %1044 = xor i64 %1043, %1042
  %1045 = mul i64 %1044, -2960836687051489901
  %1046 = lshr i64 %1045, 29
  %1047 = xor i64 %1046, %1045
  %1048 = mul i64 %1047, -4417276706812531889
  %1049 = zext i64 %1048 to i128
  %1050 = load i64, ptr %69, align 8, !tbaa !46
  %1051 = lshr i64 %1050, 3
  %1052 = zext i64 %1051 to i128
  %1053 = mul nuw nsw i128 %1052, %1049
  %1054 = lshr i128 %1053, 61
  %1055 = trunc i128 %1054 to i64
  %1056 = and i64 %1055, -8
  %1057 = load ptr, ptr %68, align 8, !tbaa !57
  %1058 = getelementptr inbounds i64, ptr %1057, i64 %1056
  call void @llvm.prefetch.p0(ptr %1058, i32 0, i32 1, i32 1)
  %1059 = load ptr, ptr %26, align 8, !tbaa !186
  %1060 = getelementptr inbounds i32, ptr %1059, i64 %1056
  call void @llvm.prefetch.p0(ptr %1060, i32 0, i32 1, i32 1)
  %1061 = icmp sgt i64 %829, -1
  br i1 %1061, label %1071, label %1062

1062:                                             ; preds = %1041
  %1063 = xor i64 %829, -1
  %1064 = load i64, ptr %70, align 8, !tbaa !131
  %1065 = lshr i64 %1063, 32
  %1066 = load i64, ptr %71, align 8, !tbaa !198
  %1067 = mul nsw i64 %1066, %1065
  %1068 = and i64 %1063, 4294967295
  %1069 = add i64 %1064, %1068
  %1070 = add i64 %1069, %1067
  br label %1071

1071:                                             ; preds = %1062, %1041
  %1072 = phi i64 [ %1070, %1062 ], [ %829, %1041 ]
  %1073 = trunc i64 %1072 to i32
  %1074 = load ptr, ptr %25, align 8, !tbaa !185
  %1075 = load i64, ptr %30, align 8, !tbaa !187
  %1076 = getelementptr inbounds i32, ptr %1074, i64 %1075
  store i32 %1073, ptr %1076, align 4, !tbaa !10
  %1077 = load i64, ptr %72, align 8, !tbaa !188
  %1078 = icmp ugt i64 %1077, 63
  br i1 %1078, label %1079, label %1117

1079:                                             ; preds = %1071
  %1080 = and i64 %1077, 63
  %1081 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1080
  %1082 = load i64, ptr %1081, align 8, !tbaa !12
  %1083 = mul i64 %1082, -7046029254386353131
  %1084 = lshr i64 %1083, 32
  %1085 = xor i64 %1084, %1083
  %1086 = mul i64 %1085, -2960836687051489901
  %1087 = lshr i64 %1086, 29
  %1088 = xor i64 %1087, %1086
  %1089 = mul i64 %1088, -4417276706812531889
  %1090 = zext i64 %1089 to i128
  %1091 = mul nuw nsw i128 %1090, %1052
  %1092 = lshr i128 %1091, 61
  %1093 = trunc i128 %1092 to i64
  %1094 = and i64 %1093, -8
  %1095 = add i64 %1082, 1
  %1096 = insertelement <8 x i64> poison, i64 %1095, i64 0
  %1097 = shufflevector <8 x i64> %1096, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1098

1098:                                             ; preds = %1105, %1079
  %1099 = phi i64 [ %1094, %1079 ], [ %1108, %1105 ]
  %1100 = getelementptr inbounds i64, ptr %1057, i64 %1099
  %1101 = load volatile <8 x i64>, ptr %1100, align 64, !tbaa !17
  %1102 = icmp eq <8 x i64> %1101, %1097
  %1103 = bitcast <8 x i1> %1102 to i8
  %1104 = icmp eq i8 %1103, 0
  br i1 %1104, label %1105, label %1109

1105:                                             ; preds = %1098
  %1106 = add i64 %1099, 8
  %1107 = icmp eq i64 %1106, %1050
  %1108 = select i1 %1107, i64 0, i64 %1106
  br label %1098, !llvm.loop !199

1109:                                             ; preds = %1098
  %1110 = add i64 %1075, -64
  %1111 = call i8 @llvm.cttz.i8(i8 %1103, i1 true), !range !54
  %1112 = zext i8 %1111 to i64
  %1113 = add i64 %1099, %1112
  %1114 = getelementptr inbounds i32, ptr %1059, i64 %1113
  %1115 = load i32, ptr %1114, align 4, !tbaa !10
  %1116 = getelementptr inbounds i32, ptr %1037, i64 %1110
  store i32 %1115, ptr %1116, align 4, !tbaa !10
  br label %1117

1117:                                             ; preds = %1109, %1071
  %1118 = phi i64 [ %1080, %1109 ], [ %1077, %1071 ]
  %1119 = add i64 %1077, 1
  store i64 %1119, ptr %72, align 8, !tbaa !188
  %1120 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1118
  store i64 %1036, ptr %1120, align 8, !tbaa !12
  br label %1121

1121:                                             ; preds = %1039, %1117
  %1122 = phi i64 [ %1040, %1039 ], [ %1075, %1117 ]
  %1123 = add i64 %1122, 1
  store i64 %1123, ptr %30, align 8, !tbaa !187
  br label %1124

1124:                                             ; preds = %1121, %853
  %1125 = add i64 %829, 1
  %1126 = and i64 %832, 9007199254740992
  %1127 = icmp eq i64 %1126, 0
  br i1 %1127, label %828, label %1128, !llvm.loop !125

1128:                                             ; preds = %1124, %820, %539
  %1129 = add nuw nsw i64 %537, 1
  %1130 = load i32, ptr %516, align 4, !tbaa !10
  %1131 = sext i32 %1130 to i64
  %1132 = icmp slt i64 %537, %1131
  br i1 %1132, label %536, label %533, !llvm.loop !146

1133:                                             ; preds = %1399, %500
  %1134 = load i64, ptr %89, align 8, !tbaa !147
  %1135 = icmp eq i64 %1134, 0
  br i1 %1135, label %1646, label %1403

1136:                                             ; preds = %500, %1399
  %1137 = phi i64 [ %1400, %1399 ], [ %510, %500 ]
  %1138 = phi i1 [ false, %1399 ], [ true, %500 ]
  %1139 = phi i64 [ 1, %1399 ], [ 0, %500 ]
  br i1 %509, label %1152, label %1140

1140:                                             ; preds = %1136
  %1141 = load i64, ptr %89, align 8, !tbaa !147
  %1142 = icmp eq i64 %1141, 0
  br i1 %1142, label %1147, label %1143

1143:                                             ; preds = %1140
  %1144 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %1139
  %1145 = load i64, ptr %1144, align 8, !tbaa !12
  %1146 = icmp eq i64 %1145, 0
  br i1 %1146, label %1152, label %1147

1147:                                             ; preds = %1143, %1140
  %1148 = load i64, ptr %47, align 8, !tbaa !108
  %1149 = shl nuw nsw i64 1, %1139
  %1150 = and i64 %1148, %1149
  %1151 = icmp eq i64 %1150, 0
  br i1 %1151, label %1399, label %1152

1152:                                             ; preds = %1147, %1143, %1136
  %1153 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %1139
  %1154 = load ptr, ptr %1153, align 8, !tbaa !85
  %1155 = load i32, ptr %1154, align 4, !tbaa !10
  %1156 = icmp slt i32 %1155, 1
  br i1 %1156, label %1399, label %1157

1157:                                             ; preds = %1152
  %1158 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1139
  %1159 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1139
  %1160 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1139
  %1161 = xor i64 %1139, 1
  %1162 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1161
  %1163 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1139
  %1164 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1161
  %1165 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1161
  %1166 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1139
  %1167 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1161
  %1168 = shl nuw nsw i64 %1139, 32
  br label %1169

1169:                                             ; preds = %1392, %1157
  %1170 = phi i32 [ %1155, %1157 ], [ %1393, %1392 ]
  %1171 = phi i64 [ 1, %1157 ], [ %1394, %1392 ]
  %1172 = icmp ugt i64 %1171, 1
  br i1 %1172, label %1173, label %1180

1173:                                             ; preds = %1169
  %1174 = getelementptr inbounds i32, ptr %1154, i64 %1171
  %1175 = load i32, ptr %1174, align 4, !tbaa !10
  %1176 = add nsw i64 %1171, -1
  %1177 = getelementptr inbounds i32, ptr %1154, i64 %1176
  %1178 = load i32, ptr %1177, align 4, !tbaa !10
  %1179 = icmp eq i32 %1175, %1178
  br i1 %1179, label %1392, label %1180

1180:                                             ; preds = %1173, %1169
  %1181 = phi i64 [ %1176, %1173 ], [ 0, %1169 ]
  %1182 = load i64, ptr %1158, align 8, !tbaa !12
  %1183 = load i64, ptr %1159, align 8, !tbaa !12
  %1184 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1183
  %1185 = load ptr, ptr %1184, align 8, !tbaa !85
  %1186 = load i64, ptr %56, align 8, !tbaa !113
  %1187 = mul i64 %1186, %1182
  %1188 = add i64 %1187, %1181
  %1189 = getelementptr inbounds i32, ptr %1185, i64 %1188
  %1190 = load atomic i32, ptr %1189 acquire, align 4
  %1191 = icmp eq i32 %1190, 0
  br i1 %1191, label %1192, label %1240, !prof !70

1192:                                             ; preds = %1180, %1192
  %1193 = cmpxchg ptr %73, i64 0, i64 1 acquire monotonic, align 8
  %1194 = extractvalue { i64, i1 } %1193, 1
  br i1 %1194, label %1195, label %1192, !llvm.loop !129

1195:                                             ; preds = %1192
  %1196 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1183
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %13) #17
  %1197 = load ptr, ptr %1196, align 8, !tbaa !64
  %1198 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1183, i32 1
  %1199 = load i64, ptr %1198, align 8, !tbaa !62
  %1200 = mul i64 %1199, %1182
  %1201 = getelementptr inbounds i32, ptr %1197, i64 %1200
  %1202 = icmp eq i64 %1199, 0
  br i1 %1202, label %1226, label %1203

1203:                                             ; preds = %1195, %1203
  %1204 = phi i64 [ %1208, %1203 ], [ 0, %1195 ]
  %1205 = getelementptr inbounds i32, ptr %1201, i64 %1204
  %1206 = load i32, ptr %1205, align 4, !tbaa !10
  %1207 = getelementptr inbounds i32, ptr %13, i64 %1204
  store i32 %1206, ptr %1207, align 4, !tbaa !10
  %1208 = add nuw i64 %1204, 1
  %1209 = icmp eq i64 %1208, %1199
  br i1 %1209, label %1210, label %1203, !llvm.loop !69

1210:                                             ; preds = %1203
  %1211 = load i32, ptr %13, align 16, !tbaa !10
  %1212 = trunc i64 %1181 to i32
  %1213 = add nsw i32 %1212, 1
  %1214 = icmp slt i32 %1213, %1211
  br i1 %1214, label %1215, label %1226

1215:                                             ; preds = %1210
  %1216 = sext i32 %1213 to i64
  br label %1217

1217:                                             ; preds = %1217, %1215
  %1218 = phi i64 [ %1216, %1215 ], [ %1219, %1217 ]
  %1219 = add nuw nsw i64 %1218, 1
  %1220 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1219
  %1221 = load i32, ptr %1220, align 4, !tbaa !10
  %1222 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1218
  store i32 %1221, ptr %1222, align 4, !tbaa !10
  %1223 = load i32, ptr %13, align 16, !tbaa !10
  %1224 = sext i32 %1223 to i64
  %1225 = icmp slt i64 %1219, %1224
  br i1 %1225, label %1217, label %1226, !llvm.loop !130

1226:                                             ; preds = %1217, %1210, %1195
  %1227 = phi i32 [ %1211, %1210 ], [ undef, %1195 ], [ %1223, %1217 ]
  %1228 = sext i32 %1227 to i64
  %1229 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1228
  store i32 -1, ptr %1229, align 4, !tbaa !10
  %1230 = load i32, ptr %13, align 16, !tbaa !10
  %1231 = add nsw i32 %1230, -1
  store i32 %1231, ptr %13, align 16, !tbaa !10
  %1232 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1196, ptr noundef nonnull %13) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %13) #17
  %1233 = load ptr, ptr %1184, align 8, !tbaa !85
  %1234 = load i64, ptr %56, align 8, !tbaa !113
  %1235 = mul i64 %1234, %1182
  %1236 = add i64 %1235, %1181
  %1237 = getelementptr inbounds i32, ptr %1233, i64 %1236
  %1238 = trunc i64 %1232 to i32
  %1239 = add i32 %1238, 1
  store atomic i32 %1239, ptr %1237 release, align 4
  store atomic i64 0, ptr %73 release, align 8
  br label %1243

1240:                                             ; preds = %1180
  %1241 = zext i32 %1190 to i64
  %1242 = add nsw i64 %1241, -1
  br label %1243

1243:                                             ; preds = %1240, %1226
  %1244 = phi i64 [ %1232, %1226 ], [ %1242, %1240 ]
  %1245 = load i64, ptr %1160, align 8, !tbaa !12
  %1246 = load i64, ptr %1162, align 8, !tbaa !12
  %1247 = load i64, ptr %1163, align 8, !tbaa !12
  %1248 = shl i64 %1245, %1247
  %1249 = load i64, ptr %1164, align 8, !tbaa !12
  %1250 = load i64, ptr %1165, align 8, !tbaa !12
  %1251 = shl i64 %1249, %1250
  %1252 = or i64 %1251, %1248
  %1253 = load i64, ptr %1166, align 8, !tbaa !12
  %1254 = shl i64 %1244, %1253
  %1255 = or i64 %1252, %1254
  %1256 = load i64, ptr %1167, align 8, !tbaa !12
  %1257 = shl i64 %1246, %1256
  %1258 = or i64 %1255, %1257
  %1259 = load i64, ptr %38, align 8, !tbaa !100
  %1260 = icmp ne i64 %1258, %1259
  %1261 = zext i1 %1260 to i32
  %1262 = load i32, ptr %44, align 8, !tbaa !105
  %1263 = or i32 %1262, %1261
  store i32 %1263, ptr %44, align 8, !tbaa !105
  %1264 = load i32, ptr %43, align 4, !tbaa !109
  %1265 = icmp eq i32 %1264, 0
  br i1 %1265, label %1298, label %1266, !prof !73

1266:                                             ; preds = %1243
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %12) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #17, !noalias !203
  store ptr %12, ptr %11, align 16, !tbaa !85, !noalias !203
  store ptr %91, ptr %90, align 8, !tbaa !85, !noalias !203
  store ptr %93, ptr %92, align 16, !tbaa !85, !noalias !203
  store ptr %95, ptr %94, align 8, !tbaa !85, !noalias !203
  br label %1267

1267:                                             ; preds = %1267, %1266
  %1268 = phi i64 [ 0, %1266 ], [ %1279, %1267 ]
  %1269 = phi i64 [ %1258, %1266 ], [ %1278, %1267 ]
  %1270 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1268
  %1271 = load i64, ptr %1270, align 8, !tbaa !12, !noalias !203
  %1272 = shl nsw i64 -1, %1271
  %1273 = xor i64 %1272, -1
  %1274 = and i64 %1269, %1273
  %1275 = getelementptr inbounds [4 x ptr], ptr %11, i64 0, i64 %1268
  %1276 = load ptr, ptr %1275, align 8, !tbaa !85, !noalias !203
  store i64 %1274, ptr %1276, align 8, !tbaa !12
  %1277 = load i64, ptr %1270, align 8, !tbaa !12, !noalias !203
  %1278 = lshr i64 %1269, %1277
  %1279 = add nuw nsw i64 %1268, 1
  %1280 = icmp eq i64 %1279, 4
  br i1 %1280, label %1281, label %1267, !llvm.loop !86

1281:                                             ; preds = %1267
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #17, !noalias !203
  %1282 = load i64, ptr %91, align 8, !tbaa !12
  %1283 = load i64, ptr %12, align 8, !tbaa !12
  %1284 = load i64, ptr %48, align 8, !tbaa !12
  %1285 = shl i64 %1283, %1284
  %1286 = or i64 %1285, %1282
  %1287 = load i64, ptr %95, align 8, !tbaa !12
  %1288 = load i64, ptr %50, align 8, !tbaa !12
  %1289 = add i64 %1288, %1284
  %1290 = shl i64 %1287, %1289
  %1291 = or i64 %1286, %1290
  %1292 = load i64, ptr %93, align 8, !tbaa !12
  %1293 = load i64, ptr %51, align 8, !tbaa !12
  %1294 = add i64 %1293, %1289
  %1295 = shl i64 %1292, %1294
  %1296 = or i64 %1291, %1295
  %1297 = call i64 @llvm.umin.i64(i64 %1296, i64 %1258)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %12) #17
  br label %1298

1298:                                             ; preds = %1281, %1243
  %1299 = phi i64 [ %1297, %1281 ], [ %1258, %1243 ]
  %1300 = getelementptr inbounds i32, ptr %1154, i64 %1171
  %1301 = load i32, ptr %1300, align 4, !tbaa !10
  %1302 = sext i32 %1301 to i64
  %1303 = or i64 %1168, %1302
  %1304 = load ptr, ptr %24, align 8, !tbaa !184
  %1305 = icmp eq ptr %1304, null
  br i1 %1305, label %1306, label %1308

1306:                                             ; preds = %1298
  %1307 = load i64, ptr %30, align 8, !tbaa !187
  br label %1388

1308:                                             ; preds = %1298
  %1309 = xor i64 %1303, -1
  %1310 = mul i64 %1299, -7046029254386353131
  %1311 = lshr i64 %1310, 32
  %1312 = xor i64 %1311, %1310
  %1313 = mul i64 %1312, -2960836687051489901
  %1314 = lshr i64 %1313, 29
  %1315 = xor i64 %1314, %1313
  %1316 = mul i64 %1315, -4417276706812531889
  %1317 = zext i64 %1316 to i128
  %1318 = load i64, ptr %69, align 8, !tbaa !46
  %1319 = lshr i64 %1318, 3
  %1320 = zext i64 %1319 to i128
  %1321 = mul nuw nsw i128 %1320, %1317
  %1322 = lshr i128 %1321, 61
  %1323 = trunc i128 %1322 to i64
  %1324 = and i64 %1323, -8
  %1325 = load ptr, ptr %68, align 8, !tbaa !57
  %1326 = getelementptr inbounds i64, ptr %1325, i64 %1324
  call void @llvm.prefetch.p0(ptr %1326, i32 0, i32 1, i32 1)
  %1327 = load ptr, ptr %26, align 8, !tbaa !186
  %1328 = getelementptr inbounds i32, ptr %1327, i64 %1324
  call void @llvm.prefetch.p0(ptr %1328, i32 0, i32 1, i32 1)
  %1329 = icmp slt i64 %1303, 0
  br i1 %1329, label %1338, label %1330

1330:                                             ; preds = %1308
  %1331 = load i64, ptr %70, align 8, !tbaa !131
  %1332 = lshr i64 %1303, 32
  %1333 = load i64, ptr %71, align 8, !tbaa !198
  %1334 = mul nsw i64 %1333, %1332
  %1335 = and i64 %1302, 4294967295
  %1336 = add i64 %1331, %1335
  %1337 = add i64 %1336, %1334
  br label %1338

1338:                                             ; preds = %1330, %1308
  %1339 = phi i64 [ %1337, %1330 ], [ %1309, %1308 ]
  %1340 = trunc i64 %1339 to i32
  %1341 = load ptr, ptr %25, align 8, !tbaa !185
  %1342 = load i64, ptr %30, align 8, !tbaa !187
  %1343 = getelementptr inbounds i32, ptr %1341, i64 %1342
  store i32 %1340, ptr %1343, align 4, !tbaa !10
  %1344 = load i64, ptr %72, align 8, !tbaa !188
  %1345 = icmp ugt i64 %1344, 63
  br i1 %1345, label %1346, label %1384

1346:                                             ; preds = %1338
  %1347 = and i64 %1344, 63
  %1348 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1347
  %1349 = load i64, ptr %1348, align 8, !tbaa !12
  %1350 = mul i64 %1349, -7046029254386353131
  %1351 = lshr i64 %1350, 32
  %1352 = xor i64 %1351, %1350
  %1353 = mul i64 %1352, -2960836687051489901
  %1354 = lshr i64 %1353, 29
  %1355 = xor i64 %1354, %1353
  %1356 = mul i64 %1355, -4417276706812531889
  %1357 = zext i64 %1356 to i128
  %1358 = mul nuw nsw i128 %1357, %1320
  %1359 = lshr i128 %1358, 61
  %1360 = trunc i128 %1359 to i64
  %1361 = and i64 %1360, -8
  %1362 = add i64 %1349, 1
  %1363 = insertelement <8 x i64> poison, i64 %1362, i64 0
  %1364 = shufflevector <8 x i64> %1363, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1365

1365:                                             ; preds = %1372, %1346
  %1366 = phi i64 [ %1361, %1346 ], [ %1375, %1372 ]
  %1367 = getelementptr inbounds i64, ptr %1325, i64 %1366
  %1368 = load volatile <8 x i64>, ptr %1367, align 64, !tbaa !17
  %1369 = icmp eq <8 x i64> %1368, %1364
  %1370 = bitcast <8 x i1> %1369 to i8
  %1371 = icmp eq i8 %1370, 0
  br i1 %1371, label %1372, label %1376

1372:                                             ; preds = %1365
  %1373 = add i64 %1366, 8
  %1374 = icmp eq i64 %1373, %1318
  %1375 = select i1 %1374, i64 0, i64 %1373
  br label %1365, !llvm.loop !199

1376:                                             ; preds = %1365
  %1377 = add i64 %1342, -64
  %1378 = call i8 @llvm.cttz.i8(i8 %1370, i1 true), !range !54
  %1379 = zext i8 %1378 to i64
  %1380 = add i64 %1366, %1379
  %1381 = getelementptr inbounds i32, ptr %1327, i64 %1380
  %1382 = load i32, ptr %1381, align 4, !tbaa !10
  %1383 = getelementptr inbounds i32, ptr %1304, i64 %1377
  store i32 %1382, ptr %1383, align 4, !tbaa !10
  br label %1384

1384:                                             ; preds = %1376, %1338
  %1385 = phi i64 [ %1347, %1376 ], [ %1344, %1338 ]
  %1386 = add i64 %1344, 1
  store i64 %1386, ptr %72, align 8, !tbaa !188
  %1387 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1385
  store i64 %1299, ptr %1387, align 8, !tbaa !12
  br label %1388

1388:                                             ; preds = %1306, %1384
  %1389 = phi i64 [ %1307, %1306 ], [ %1342, %1384 ]
  %1390 = add i64 %1389, 1
  store i64 %1390, ptr %30, align 8, !tbaa !187
  %1391 = load i32, ptr %1154, align 4, !tbaa !10
  br label %1392

1392:                                             ; preds = %1388, %1173
  %1393 = phi i32 [ %1170, %1173 ], [ %1391, %1388 ]
  %1394 = add nuw nsw i64 %1171, 1
  %1395 = sext i32 %1393 to i64
  %1396 = icmp slt i64 %1171, %1395
  br i1 %1396, label %1169, label %1397, !llvm.loop !151

1397:                                             ; preds = %1392
  %1398 = load i64, ptr %88, align 8, !tbaa !127
  br label %1399

1399:                                             ; preds = %1397, %1152, %1147
  %1400 = phi i64 [ %1398, %1397 ], [ %1137, %1152 ], [ %1137, %1147 ]
  %1401 = icmp ne i64 %1400, 0
  %1402 = and i1 %1138, %1401
  br i1 %1402, label %1136, label %1133, !llvm.loop !152

1403:                                             ; preds = %1133, %1642
  %1404 = phi i64 [ %1643, %1642 ], [ %1134, %1133 ]
  %1405 = phi i1 [ false, %1642 ], [ true, %1133 ]
  %1406 = phi i64 [ 1, %1642 ], [ 0, %1133 ]
  %1407 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %1406
  %1408 = load i64, ptr %1407, align 8, !tbaa !12
  %1409 = icmp eq i64 %1408, 0
  br i1 %1409, label %1642, label %1410

1410:                                             ; preds = %1403
  %1411 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %1406
  %1412 = load ptr, ptr %1411, align 8, !tbaa !85
  %1413 = load i32, ptr %1412, align 4, !tbaa !10
  %1414 = icmp slt i32 %1413, 1
  br i1 %1414, label %1642, label %1415

1415:                                             ; preds = %1410
  %1416 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1406
  %1417 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1406
  %1418 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1406
  %1419 = xor i64 %1406, 1
  %1420 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1419
  %1421 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1406
  %1422 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1419
  %1423 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1419
  %1424 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1406
  %1425 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1419
  %1426 = shl nuw nsw i64 %1406, 32
  br label %1427

1427:                                             ; preds = %1635, %1415
  %1428 = phi i32 [ %1413, %1415 ], [ %1636, %1635 ]
  %1429 = phi i64 [ 1, %1415 ], [ %1637, %1635 ]
  %1430 = icmp ugt i64 %1429, 1
  %1431 = getelementptr inbounds i32, ptr %1412, i64 %1429
  %1432 = load i32, ptr %1431, align 4, !tbaa !10
  br i1 %1430, label %1433, label %1438

1433:                                             ; preds = %1427
  %1434 = add nsw i64 %1429, -1
  %1435 = getelementptr inbounds i32, ptr %1412, i64 %1434
  %1436 = load i32, ptr %1435, align 4, !tbaa !10
  %1437 = icmp eq i32 %1432, %1436
  br i1 %1437, label %1635, label %1438

1438:                                             ; preds = %1433, %1427
  %1439 = load i64, ptr %1416, align 8, !tbaa !12
  %1440 = sext i32 %1432 to i64
  %1441 = load i64, ptr %1417, align 8, !tbaa !12
  %1442 = shl i64 %1441, 35
  %1443 = shl i64 %1439, 14
  %1444 = or i64 %1443, %1442
  %1445 = or i64 %1444, %1440
  %1446 = mul i64 %1445, -7046029254386353131
  %1447 = zext i64 %1446 to i128
  %1448 = load i64, ptr %59, align 8, !tbaa !46
  %1449 = zext i64 %1448 to i128
  %1450 = mul nuw i128 %1447, %1449
  %1451 = lshr i128 %1450, 64
  %1452 = trunc i128 %1451 to i64
  %1453 = add i64 %1445, 1
  %1454 = load ptr, ptr %58, align 8, !tbaa !48
  %1455 = getelementptr inbounds i64, ptr %1454, i64 %1452
  %1456 = load atomic i64, ptr %1455 acquire, align 8
  %1457 = lshr i64 %1456, 28
  %1458 = icmp ne i64 %1457, %1453
  %1459 = and i64 %1456, 268435455
  %1460 = icmp ne i64 %1456, 0
  %1461 = select i1 %1458, i64 -1, i64 %1459
  %1462 = and i1 %1460, %1458
  br i1 %1462, label %1463, label %1480

1463:                                             ; preds = %1438, %1463
  %1464 = phi i64 [ %1478, %1463 ], [ %1461, %1438 ]
  %1465 = phi i64 [ %1469, %1463 ], [ %1452, %1438 ]
  %1466 = add i64 %1465, 1
  %1467 = load i64, ptr %59, align 8, !tbaa !46
  %1468 = icmp eq i64 %1466, %1467
  %1469 = select i1 %1468, i64 0, i64 %1466
  %1470 = load ptr, ptr %58, align 8, !tbaa !48
  %1471 = getelementptr inbounds i64, ptr %1470, i64 %1469
  %1472 = load atomic i64, ptr %1471 acquire, align 8
  %1473 = lshr i64 %1472, 28
  %1474 = icmp ne i64 %1473, %1453
  %1475 = and i64 %1472, 268435455
  %1476 = icmp ne i64 %1472, 0
  %1477 = select i1 %1476, i64 %1464, i64 -1
  %1478 = select i1 %1474, i64 %1477, i64 %1475
  %1479 = and i1 %1476, %1474
  br i1 %1479, label %1463, label %1480, !llvm.loop !116

1480:                                             ; preds = %1463, %1438
  %1481 = phi i64 [ %1461, %1438 ], [ %1478, %1463 ]
  %1482 = icmp eq i64 %1481, -1
  br i1 %1482, label %1483, label %1485, !prof !70

1483:                                             ; preds = %1480
  %1484 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1441, i64 noundef %1439, i64 noundef %1440, i64 noundef %1445) #16
  br label %1485

1485:                                             ; preds = %1483, %1480
  %1486 = phi i64 [ %1484, %1483 ], [ %1481, %1480 ]
  %1487 = load i64, ptr %1418, align 8, !tbaa !12
  %1488 = load i64, ptr %1420, align 8, !tbaa !12
  %1489 = load i64, ptr %1421, align 8, !tbaa !12
  %1490 = shl i64 %1487, %1489
  %1491 = load i64, ptr %1422, align 8, !tbaa !12
  %1492 = load i64, ptr %1423, align 8, !tbaa !12
  %1493 = shl i64 %1491, %1492
  %1494 = or i64 %1493, %1490
  %1495 = load i64, ptr %1424, align 8, !tbaa !12
  %1496 = shl i64 %1486, %1495
  %1497 = or i64 %1494, %1496
  %1498 = load i64, ptr %1425, align 8, !tbaa !12
  %1499 = shl i64 %1488, %1498
  %1500 = or i64 %1497, %1499
  %1501 = load i64, ptr %38, align 8, !tbaa !100
  %1502 = icmp ne i64 %1500, %1501
  %1503 = zext i1 %1502 to i32
  %1504 = load i32, ptr %44, align 8, !tbaa !105
  %1505 = or i32 %1504, %1503
  store i32 %1505, ptr %44, align 8, !tbaa !105
  %1506 = load i32, ptr %43, align 4, !tbaa !109
  %1507 = icmp eq i32 %1506, 0
  br i1 %1507, label %1540, label %1508, !prof !73

1508:                                             ; preds = %1485
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %10) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #17, !noalias !206
  store ptr %10, ptr %9, align 16, !tbaa !85, !noalias !206
  store ptr %97, ptr %96, align 8, !tbaa !85, !noalias !206
  store ptr %99, ptr %98, align 16, !tbaa !85, !noalias !206
  store ptr %101, ptr %100, align 8, !tbaa !85, !noalias !206
  br label %1509

1509:                                             ; preds = %1509, %1508
  %1510 = phi i64 [ 0, %1508 ], [ %1521, %1509 ]
  %1511 = phi i64 [ %1500, %1508 ], [ %1520, %1509 ]
  %1512 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1510
  %1513 = load i64, ptr %1512, align 8, !tbaa !12, !noalias !206
  %1514 = shl nsw i64 -1, %1513
  %1515 = xor i64 %1514, -1
  %1516 = and i64 %1511, %1515
  %1517 = getelementptr inbounds [4 x ptr], ptr %9, i64 0, i64 %1510
  %1518 = load ptr, ptr %1517, align 8, !tbaa !85, !noalias !206
  store i64 %1516, ptr %1518, align 8, !tbaa !12
  %1519 = load i64, ptr %1512, align 8, !tbaa !12, !noalias !206
  %1520 = lshr i64 %1511, %1519
  %1521 = add nuw nsw i64 %1510, 1
  %1522 = icmp eq i64 %1521, 4
  br i1 %1522, label %1523, label %1509, !llvm.loop !86

1523:                                             ; preds = %1509
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #17, !noalias !206
  %1524 = load i64, ptr %97, align 8, !tbaa !12
  %1525 = load i64, ptr %10, align 8, !tbaa !12
  %1526 = load i64, ptr %48, align 8, !tbaa !12
  %1527 = shl i64 %1525, %1526
  %1528 = or i64 %1527, %1524
  %1529 = load i64, ptr %101, align 8, !tbaa !12
  %1530 = load i64, ptr %50, align 8, !tbaa !12
  %1531 = add i64 %1530, %1526
  %1532 = shl i64 %1529, %1531
  %1533 = or i64 %1528, %1532
  %1534 = load i64, ptr %99, align 8, !tbaa !12
  %1535 = load i64, ptr %51, align 8, !tbaa !12
  %1536 = add i64 %1535, %1531
  %1537 = shl i64 %1534, %1536
  %1538 = or i64 %1533, %1537
  %1539 = call i64 @llvm.umin.i64(i64 %1538, i64 %1500)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %10) #17
  br label %1540

1540:                                             ; preds = %1523, %1485
  %1541 = phi i64 [ %1539, %1523 ], [ %1500, %1485 ]
  %1542 = load i32, ptr %1431, align 4, !tbaa !10
  %1543 = sext i32 %1542 to i64
  %1544 = and i64 %1543, -8589934593
  %1545 = or i64 %1544, %1426
  %1546 = load ptr, ptr %24, align 8, !tbaa !184
  %1547 = icmp eq ptr %1546, null
  br i1 %1547, label %1548, label %1550

1548:                                             ; preds = %1540
  %1549 = load i64, ptr %30, align 8, !tbaa !187
  br label %1631

1550:                                             ; preds = %1540
  %1551 = xor i64 %1545, -8589934593
  %1552 = mul i64 %1541, -7046029254386353131
  %1553 = lshr i64 %1552, 32
  %1554 = xor i64 %1553, %1552
  %1555 = mul i64 %1554, -2960836687051489901
  %1556 = lshr i64 %1555, 29
  %1557 = xor i64 %1556, %1555
  %1558 = mul i64 %1557, -4417276706812531889
  %1559 = zext i64 %1558 to i128
  %1560 = load i64, ptr %69, align 8, !tbaa !46
  %1561 = lshr i64 %1560, 3
  %1562 = zext i64 %1561 to i128
  %1563 = mul nuw nsw i128 %1562, %1559
  %1564 = lshr i128 %1563, 61
  %1565 = trunc i128 %1564 to i64
  %1566 = and i64 %1565, -8
  %1567 = load ptr, ptr %68, align 8, !tbaa !57
  %1568 = getelementptr inbounds i64, ptr %1567, i64 %1566
  call void @llvm.prefetch.p0(ptr %1568, i32 0, i32 1, i32 1)
  %1569 = load ptr, ptr %26, align 8, !tbaa !186
  %1570 = getelementptr inbounds i32, ptr %1569, i64 %1566
  call void @llvm.prefetch.p0(ptr %1570, i32 0, i32 1, i32 1)
  %1571 = icmp slt i64 %1545, 0
  br i1 %1571, label %1581, label %1572

1572:                                             ; preds = %1550
  %1573 = load i64, ptr %70, align 8, !tbaa !131
  %1574 = lshr i64 %1545, 32
  %1575 = or i64 %1574, 2
  %1576 = load i64, ptr %71, align 8, !tbaa !198
  %1577 = mul nsw i64 %1576, %1575
  %1578 = and i64 %1543, 4294967295
  %1579 = add i64 %1573, %1578
  %1580 = add i64 %1579, %1577
  br label %1581

1581:                                             ; preds = %1572, %1550
  %1582 = phi i64 [ %1580, %1572 ], [ %1551, %1550 ]
  %1583 = trunc i64 %1582 to i32
  %1584 = load ptr, ptr %25, align 8, !tbaa !185
  %1585 = load i64, ptr %30, align 8, !tbaa !187
  %1586 = getelementptr inbounds i32, ptr %1584, i64 %1585
  store i32 %1583, ptr %1586, align 4, !tbaa !10
  %1587 = load i64, ptr %72, align 8, !tbaa !188
  %1588 = icmp ugt i64 %1587, 63
  br i1 %1588, label %1589, label %1627

1589:                                             ; preds = %1581
  %1590 = and i64 %1587, 63
  %1591 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1590
  %1592 = load i64, ptr %1591, align 8, !tbaa !12
  %1593 = mul i64 %1592, -7046029254386353131
  %1594 = lshr i64 %1593, 32
  %1595 = xor i64 %1594, %1593
  %1596 = mul i64 %1595, -2960836687051489901
  %1597 = lshr i64 %1596, 29
  %1598 = xor i64 %1597, %1596
  %1599 = mul i64 %1598, -4417276706812531889
  %1600 = zext i64 %1599 to i128
  %1601 = mul nuw nsw i128 %1600, %1562
  %1602 = lshr i128 %1601, 61
  %1603 = trunc i128 %1602 to i64
  %1604 = and i64 %1603, -8
  %1605 = add i64 %1592, 1
  %1606 = insertelement <8 x i64> poison, i64 %1605, i64 0
  %1607 = shufflevector <8 x i64> %1606, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1608

1608:                                             ; preds = %1615, %1589
  %1609 = phi i64 [ %1604, %1589 ], [ %1618, %1615 ]
  %1610 = getelementptr inbounds i64, ptr %1567, i64 %1609
  %1611 = load volatile <8 x i64>, ptr %1610, align 64, !tbaa !17
  %1612 = icmp eq <8 x i64> %1611, %1607
  %1613 = bitcast <8 x i1> %1612 to i8
  %1614 = icmp eq i8 %1613, 0
  br i1 %1614, label %1615, label %1619

1615:                                             ; preds = %1608
  %1616 = add i64 %1609, 8
  %1617 = icmp eq i64 %1616, %1560
  %1618 = select i1 %1617, i64 0, i64 %1616
  br label %1608, !llvm.loop !199

1619:                                             ; preds = %1608
  %1620 = add i64 %1585, -64
  %1621 = call i8 @llvm.cttz.i8(i8 %1613, i1 true), !range !54
  %1622 = zext i8 %1621 to i64
  %1623 = add i64 %1609, %1622
  %1624 = getelementptr inbounds i32, ptr %1569, i64 %1623
  %1625 = load i32, ptr %1624, align 4, !tbaa !10
  %1626 = getelementptr inbounds i32, ptr %1546, i64 %1620
  store i32 %1625, ptr %1626, align 4, !tbaa !10
  br label %1627

1627:                                             ; preds = %1619, %1581
  %1628 = phi i64 [ %1590, %1619 ], [ %1587, %1581 ]
  %1629 = add i64 %1587, 1
  store i64 %1629, ptr %72, align 8, !tbaa !188
  %1630 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1628
  store i64 %1541, ptr %1630, align 8, !tbaa !12
  br label %1631

1631:                                             ; preds = %1548, %1627
  %1632 = phi i64 [ %1549, %1548 ], [ %1585, %1627 ]
  %1633 = add i64 %1632, 1
  store i64 %1633, ptr %30, align 8, !tbaa !187
  %1634 = load i32, ptr %1412, align 4, !tbaa !10
  br label %1635

1635:                                             ; preds = %1631, %1433
  %1636 = phi i32 [ %1428, %1433 ], [ %1634, %1631 ]
  %1637 = add nuw nsw i64 %1429, 1
  %1638 = sext i32 %1636 to i64
  %1639 = icmp slt i64 %1429, %1638
  br i1 %1639, label %1427, label %1640, !llvm.loop !151

1640:                                             ; preds = %1635
  %1641 = load i64, ptr %89, align 8, !tbaa !147
  br label %1642

1642:                                             ; preds = %1640, %1410, %1403
  %1643 = phi i64 [ %1641, %1640 ], [ %1404, %1410 ], [ %1404, %1403 ]
  %1644 = icmp ne i64 %1643, 0
  %1645 = and i1 %1405, %1644
  br i1 %1645, label %1403, label %1646, !llvm.loop !156

1646:                                             ; preds = %1642, %1133
  call void @llvm.lifetime.end.p0(i64 160, ptr nonnull %21) #17
  %1647 = add nuw i64 %117, 1
  %1648 = icmp eq i64 %1647, %3
  br i1 %1648, label %102, label %116, !llvm.loop !209

1649:                                             ; preds = %107, %1690
  %1650 = phi i64 [ 0, %107 ], [ %1698, %1690 ]
  %1651 = icmp eq i64 %1650, %109
  br i1 %1651, label %1652, label %1654

1652:                                             ; preds = %1649, %1690, %104
  %1653 = phi i64 [ %106, %104 ], [ %111, %1690 ], [ %111, %1649 ]
  call void @llvm.lifetime.end.p0(i64 560, ptr nonnull %22) #17
  ret i64 %1653

1654:                                             ; preds = %1649
  %1655 = xor i64 %1650, -1
  %1656 = add i64 %109, %1655
  %1657 = and i64 %1656, 63
  %1658 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1657
  %1659 = load i64, ptr %1658, align 8, !tbaa !12
  %1660 = mul i64 %1659, -7046029254386353131
  %1661 = lshr i64 %1660, 32
  %1662 = xor i64 %1661, %1660
  %1663 = mul i64 %1662, -2960836687051489901
  %1664 = lshr i64 %1663, 29
  %1665 = xor i64 %1664, %1663
  %1666 = mul i64 %1665, -4417276706812531889
  %1667 = zext i64 %1666 to i128
  %1668 = load i64, ptr %113, align 8, !tbaa !46
  %1669 = lshr i64 %1668, 3
  %1670 = zext i64 %1669 to i128
  %1671 = mul nuw nsw i128 %1667, %1670
  %1672 = lshr i128 %1671, 61
  %1673 = trunc i128 %1672 to i64
  %1674 = and i64 %1673, -8
  %1675 = load ptr, ptr %112, align 8, !tbaa !57
  %1676 = add i64 %1659, 1
  %1677 = insertelement <8 x i64> poison, i64 %1676, i64 0
  %1678 = shufflevector <8 x i64> %1677, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1679

1679:                                             ; preds = %1686, %1654
  %1680 = phi i64 [ %1674, %1654 ], [ %1689, %1686 ]
  %1681 = getelementptr inbounds i64, ptr %1675, i64 %1680
  %1682 = load volatile <8 x i64>, ptr %1681, align 64, !tbaa !17
  %1683 = icmp eq <8 x i64> %1682, %1678
  %1684 = bitcast <8 x i1> %1683 to i8
  %1685 = icmp eq i8 %1684, 0
  br i1 %1685, label %1686, label %1690

1686:                                             ; preds = %1679
  %1687 = add i64 %1680, 8
  %1688 = icmp eq i64 %1687, %1668
  %1689 = select i1 %1688, i64 0, i64 %1687
  br label %1679, !llvm.loop !199

1690:                                             ; preds = %1679
  %1691 = add i64 %111, %1655
  %1692 = call i8 @llvm.cttz.i8(i8 %1684, i1 true), !range !54
  %1693 = zext i8 %1692 to i64
  %1694 = add i64 %1680, %1693
  %1695 = getelementptr inbounds i32, ptr %114, i64 %1694
  %1696 = load i32, ptr %1695, align 4, !tbaa !10
  %1697 = getelementptr inbounds i32, ptr %115, i64 %1691
  store i32 %1696, ptr %1697, align 4, !tbaa !10
  %1698 = add nuw nsw i64 %1650, 1
  %1699 = icmp ult i64 %1650, 63
  br i1 %1699, label %1649, label %1652, !llvm.loop !210
}

define dso_local i64 @list_successors(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = alloca [4 x ptr], align 16
  %7 = alloca %struct.State, align 8
  %8 = alloca [4 x ptr], align 16
  %9 = alloca %struct.State, align 8
  %10 = alloca [17 x i32], align 16
  %11 = alloca [4 x ptr], align 16
  %12 = alloca %struct.State, align 8
  %13 = alloca [256 x i32], align 16
  %14 = alloca [17 x i32], align 16
  %15 = alloca [4 x ptr], align 16
  %16 = alloca %struct.State, align 8
  %17 = alloca [4 x ptr], align 16
  %18 = alloca %struct.Leaving, align 8
  %19 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 4
  %20 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %21 = icmp eq i64 %3, 0
  br i1 %21, label %1334, label %22

22:                                               ; preds = %5
  %23 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 3
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 61
  %25 = getelementptr inbounds ptr, ptr %17, i64 1
  %26 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 1
  %27 = getelementptr inbounds ptr, ptr %17, i64 2
  %28 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1
  %29 = getelementptr inbounds ptr, ptr %17, i64 3
  %30 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 1
  %31 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1
  %32 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 2
  %33 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 3
  %34 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5
  %35 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7
  %36 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 8
  %37 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 9
  %38 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 10
  %39 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 11
  %40 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 12
  %41 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 13
  %42 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %43 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 1
  %44 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %45 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %46 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 1
  %47 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %48 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %49 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 4
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %55 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 6
  %56 = getelementptr inbounds ptr, ptr %15, i64 1
  %57 = getelementptr inbounds [2 x i64], ptr %16, i64 0, i64 1
  %58 = getelementptr inbounds ptr, ptr %15, i64 2
  %59 = getelementptr inbounds %struct.State, ptr %16, i64 0, i32 1
  %60 = getelementptr inbounds ptr, ptr %15, i64 3
  %61 = getelementptr inbounds %struct.State, ptr %16, i64 0, i32 1, i64 1
  %62 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %63 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  %64 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 2
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %71 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %73 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %74 = getelementptr inbounds ptr, ptr %11, i64 1
  %75 = getelementptr inbounds [2 x i64], ptr %12, i64 0, i64 1
  %76 = getelementptr inbounds ptr, ptr %11, i64 2
  %77 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1
  %78 = getelementptr inbounds ptr, ptr %11, i64 3
  %79 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 1
  %80 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %81 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %82 = getelementptr inbounds ptr, ptr %8, i64 1
  %83 = getelementptr inbounds [2 x i64], ptr %9, i64 0, i64 1
  %84 = getelementptr inbounds ptr, ptr %8, i64 2
  %85 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1
  %86 = getelementptr inbounds ptr, ptr %8, i64 3
  %87 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1, i64 1
  %88 = getelementptr inbounds ptr, ptr %6, i64 1
  %89 = getelementptr inbounds [2 x i64], ptr %7, i64 0, i64 1
  %90 = getelementptr inbounds ptr, ptr %6, i64 2
  %91 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1
  %92 = getelementptr inbounds ptr, ptr %6, i64 3
  %93 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 1
  %94 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 4
  %95 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  br label %96

96:                                               ; preds = %22, %1329
  %97 = phi i64 [ 0, %22 ], [ %1332, %1329 ]
  %98 = load i64, ptr %19, align 8, !tbaa !77
  %99 = load i64, ptr %23, align 8, !tbaa !74
  %100 = sub i64 %98, %99
  %101 = load i64, ptr %24, align 8, !tbaa !79
  %102 = icmp ult i64 %100, %101
  br i1 %102, label %1334, label %103

103:                                              ; preds = %96
  %104 = load i64, ptr %20, align 8, !tbaa !211
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %106, label %1334

106:                                              ; preds = %103
  %107 = getelementptr inbounds i64, ptr %2, i64 %97
  %108 = load i64, ptr %107, align 8, !tbaa !12
  %109 = add i64 %97, %4
  call void @llvm.lifetime.start.p0(i64 160, ptr nonnull %18) #17
  call void @llvm.experimental.noalias.scope.decl(metadata !212)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %17) #17, !noalias !215
  store ptr %18, ptr %17, align 16, !tbaa !85, !noalias !215
  store ptr %26, ptr %25, align 8, !tbaa !85, !noalias !215
  store ptr %28, ptr %27, align 16, !tbaa !85, !noalias !215
  store ptr %30, ptr %29, align 8, !tbaa !85, !noalias !215
  br label %110

110:                                              ; preds = %110, %106
  %111 = phi i64 [ 0, %106 ], [ %122, %110 ]
  %112 = phi i64 [ %108, %106 ], [ %121, %110 ]
  %113 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %111
  %114 = load i64, ptr %113, align 8, !tbaa !12, !noalias !215
  %115 = shl nsw i64 -1, %114
  %116 = xor i64 %115, -1
  %117 = and i64 %112, %116
  %118 = getelementptr inbounds [4 x ptr], ptr %17, i64 0, i64 %111
  %119 = load ptr, ptr %118, align 8, !tbaa !85, !noalias !215
  store i64 %117, ptr %119, align 8, !tbaa !12
  %120 = load i64, ptr %113, align 8, !tbaa !12, !noalias !215
  %121 = lshr i64 %112, %120
  %122 = add nuw nsw i64 %111, 1
  %123 = icmp eq i64 %122, 4
  br i1 %123, label %124, label %110, !llvm.loop !86

124:                                              ; preds = %110
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %17) #17, !noalias !215
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %31, i8 0, i64 16, i1 false), !alias.scope !212
  store i64 %108, ptr %32, align 8, !tbaa !100, !alias.scope !212
  store i64 %109, ptr %33, align 8, !tbaa !103, !alias.scope !212
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %34, i8 0, i64 24, i1 false), !alias.scope !212
  store i32 1, ptr %36, align 8, !tbaa !104, !alias.scope !212
  store i32 0, ptr %38, align 8, !tbaa !105, !alias.scope !212
  store i64 0, ptr %39, align 8, !tbaa !106, !alias.scope !212
  store i64 0, ptr %40, align 8, !tbaa !107, !alias.scope !212
  store i64 0, ptr %41, align 8, !tbaa !108, !alias.scope !212
  %125 = load i64, ptr %42, align 8, !tbaa !12, !noalias !212
  store i64 %125, ptr %43, align 8, !tbaa !12, !alias.scope !212
  %126 = load i64, ptr %44, align 8, !tbaa !12, !noalias !212
  %127 = add i64 %126, %125
  store i64 %127, ptr %35, align 8, !tbaa !12, !alias.scope !212
  %128 = load i64, ptr %45, align 8, !tbaa !12, !noalias !212
  %129 = add i64 %128, %127
  store i64 %129, ptr %46, align 8, !tbaa !12, !alias.scope !212
  %130 = load i64, ptr %47, align 8, !tbaa !72, !noalias !212
  %131 = trunc i64 %130 to i32
  %132 = and i32 %131, 1
  store i32 %132, ptr %37, align 4, !tbaa !109, !alias.scope !212
  %133 = load i64, ptr %48, align 8, !tbaa !110, !noalias !212
  br label %134

134:                                              ; preds = %134, %124
  %135 = phi i1 [ true, %124 ], [ false, %134 ]
  %136 = phi i64 [ 0, %124 ], [ 1, %134 ]
  %137 = phi i64 [ 0, %124 ], [ %151, %134 ]
  %138 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %136
  %139 = load i64, ptr %138, align 8, !tbaa !12, !noalias !212
  %140 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %139
  %141 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %136
  %142 = load i64, ptr %141, align 8, !tbaa !12, !alias.scope !212
  %143 = load ptr, ptr %140, align 8, !tbaa !64, !noalias !212
  %144 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %139, i32 1
  %145 = load i64, ptr %144, align 8, !tbaa !62, !noalias !212
  %146 = mul i64 %145, %142
  %147 = getelementptr inbounds i32, ptr %143, i64 %146
  %148 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %136
  store ptr %147, ptr %148, align 8, !tbaa !85, !alias.scope !212
  %149 = load i32, ptr %147, align 4, !tbaa !10
  %150 = sext i32 %149 to i64
  %151 = add i64 %137, %150
  %152 = call i64 @llvm.usub.sat.i64(i64 %133, i64 %150)
  %153 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %136
  store i64 %152, ptr %153, align 8, !tbaa !12, !alias.scope !212
  br i1 %135, label %134, label %154, !llvm.loop !111

154:                                              ; preds = %134
  %155 = trunc i64 %109 to i32
  store i64 %151, ptr %49, align 8, !tbaa !112, !alias.scope !212
  br label %156

156:                                              ; preds = %409, %154
  %157 = phi i64 [ 0, %154 ], [ %410, %409 ]
  %158 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %157
  %159 = load i64, ptr %158, align 8, !tbaa !12
  %160 = load i64, ptr %49, align 8, !tbaa !112
  %161 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %157
  %162 = load i64, ptr %161, align 8, !tbaa !12
  %163 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %162
  %164 = load ptr, ptr %163, align 8, !tbaa !85
  %165 = load i64, ptr %50, align 8, !tbaa !113
  %166 = shl i64 %165, 1
  %167 = or i64 %166, 1
  %168 = mul i64 %167, %159
  %169 = add i64 %168, %160
  %170 = getelementptr inbounds i64, ptr %164, i64 %169
  %171 = load atomic i64, ptr %170 acquire, align 8
  %172 = icmp eq i64 %171, 0
  br i1 %172, label %173, label %175, !prof !70

173:                                              ; preds = %156
  %174 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %157, i64 noundef %159, i64 noundef %160, i64 noundef %108, i64 noundef %109) #16
  br label %177

175:                                              ; preds = %156
  %176 = add i64 %171, -1
  br label %177

177:                                              ; preds = %175, %173
  %178 = phi i64 [ %174, %173 ], [ %176, %175 ]
  %179 = lshr i64 %178, 1
  %180 = load i64, ptr %40, align 8, !tbaa !107
  %181 = or i64 %180, %179
  store i64 %181, ptr %40, align 8, !tbaa !107
  %182 = sub nuw nsw i64 1, %157
  %183 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %182
  %184 = load i64, ptr %183, align 8, !tbaa !12
  %185 = and i64 %178, 1
  %186 = load i64, ptr %39, align 8, !tbaa !106
  %187 = or i64 %186, %185
  store i64 %187, ptr %39, align 8, !tbaa !106
  %188 = icmp ugt i64 %178, 1
  br i1 %188, label %189, label %409

189:                                              ; preds = %177
  %190 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %157
  %191 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %157
  %192 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %157
  %193 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %182
  %194 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %182
  %195 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %157
  %196 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %182
  br label %197

197:                                              ; preds = %405, %189
  %198 = phi i64 [ %179, %189 ], [ %406, %405 ]
  %199 = load ptr, ptr %51, align 8, !tbaa !114
  %200 = getelementptr inbounds i64, ptr %199, i64 %198
  %201 = load i64, ptr %200, align 8, !tbaa !12
  %202 = load i32, ptr %36, align 8, !tbaa !104
  %203 = icmp eq i32 %202, 0
  %204 = and i64 %201, 4503599627370496
  %205 = icmp eq i64 %204, 0
  %206 = select i1 %203, i1 true, i1 %205
  br i1 %206, label %211, label %207, !prof !115

207:                                              ; preds = %197
  %208 = load i64, ptr %49, align 8, !tbaa !112
  %209 = load i64, ptr %32, align 8, !tbaa !100
  %210 = load i64, ptr %33, align 8, !tbaa !103
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %198, i64 noundef %157, ptr noundef nonnull %18, i64 noundef %208, i64 noundef %209, i64 noundef %210) #16
  br label %211

211:                                              ; preds = %207, %197
  %212 = load i64, ptr %190, align 8, !tbaa !12
  %213 = load i64, ptr %191, align 8, !tbaa !12
  %214 = lshr i64 %201, 48
  %215 = and i64 %214, 15
  %216 = icmp ne i64 %215, 0
  %217 = icmp ne i64 %213, 0
  %218 = and i1 %216, %217
  br i1 %218, label %219, label %266

219:                                              ; preds = %211
  %220 = lshr i64 %201, 24
  %221 = and i64 %220, 16777215
  %222 = load i64, ptr %161, align 8, !tbaa !12
  %223 = shl i64 %222, 35
  %224 = shl i64 %212, 14
  %225 = or i64 %224, %223
  %226 = or i64 %225, %221
  %227 = mul i64 %226, -7046029254386353131
  %228 = zext i64 %227 to i128
  %229 = load i64, ptr %53, align 8, !tbaa !46
  %230 = zext i64 %229 to i128
  %231 = mul nuw i128 %228, %230
  %232 = lshr i128 %231, 64
  %233 = trunc i128 %232 to i64
  %234 = add i64 %226, 1
  %235 = load ptr, ptr %52, align 8, !tbaa !48
  %236 = getelementptr inbounds i64, ptr %235, i64 %233
  %237 = load atomic i64, ptr %236 acquire, align 8
  %238 = lshr i64 %237, 28
  %239 = icmp ne i64 %238, %234
  %240 = and i64 %237, 268435455
  %241 = icmp ne i64 %237, 0
  %242 = select i1 %239, i64 -1, i64 %240
  %243 = and i1 %241, %239
  br i1 %243, label %244, label %261

244:                                              ; preds = %219, %244
  %245 = phi i64 [ %259, %244 ], [ %242, %219 ]
  %246 = phi i64 [ %250, %244 ], [ %233, %219 ]
  %247 = add i64 %246, 1
  %248 = load i64, ptr %53, align 8, !tbaa !46
  %249 = icmp eq i64 %247, %248
  %250 = select i1 %249, i64 0, i64 %247
  %251 = load ptr, ptr %52, align 8, !tbaa !48
  %252 = getelementptr inbounds i64, ptr %251, i64 %250
  %253 = load atomic i64, ptr %252 acquire, align 8
  %254 = lshr i64 %253, 28
  %255 = icmp ne i64 %254, %234
  %256 = and i64 %253, 268435455
  %257 = icmp ne i64 %253, 0
  %258 = select i1 %257, i64 %245, i64 -1
  %259 = select i1 %255, i64 %258, i64 %256
  %260 = and i1 %257, %255
  br i1 %260, label %244, label %261, !llvm.loop !116

261:                                              ; preds = %244, %219
  %262 = phi i64 [ %242, %219 ], [ %259, %244 ]
  %263 = icmp eq i64 %262, -1
  br i1 %263, label %264, label %266, !prof !70

264:                                              ; preds = %261
  %265 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %222, i64 noundef %212, i64 noundef %221, i64 noundef %226) #16
  br label %266

266:                                              ; preds = %264, %261, %211
  %267 = phi i64 [ %212, %211 ], [ %265, %264 ], [ %262, %261 ]
  %268 = phi i64 [ 0, %211 ], [ 1, %264 ], [ 1, %261 ]
  %269 = icmp ugt i64 %215, %268
  %270 = icmp ult i64 %268, %213
  %271 = and i1 %269, %270
  br i1 %271, label %272, label %329, !prof !70

272:                                              ; preds = %266, %323
  %273 = phi i64 [ %325, %323 ], [ %268, %266 ]
  %274 = phi i64 [ %324, %323 ], [ %267, %266 ]
  %275 = load ptr, ptr %54, align 8, !tbaa !117
  %276 = getelementptr inbounds %struct.Local, ptr %275, i64 %198, i32 6, i64 %273
  %277 = load i32, ptr %276, align 4, !tbaa !10
  %278 = zext i32 %277 to i64
  %279 = load i64, ptr %161, align 8, !tbaa !12
  %280 = shl i64 %279, 35
  %281 = shl i64 %274, 14
  %282 = or i64 %281, %280
  %283 = or i64 %282, %278
  %284 = mul i64 %283, -7046029254386353131
  %285 = zext i64 %284 to i128
  %286 = load i64, ptr %53, align 8, !tbaa !46
  %287 = zext i64 %286 to i128
  %288 = mul nuw i128 %285, %287
  %289 = lshr i128 %288, 64
  %290 = trunc i128 %289 to i64
  %291 = add i64 %283, 1
  %292 = load ptr, ptr %52, align 8, !tbaa !48
  %293 = getelementptr inbounds i64, ptr %292, i64 %290
  %294 = load atomic i64, ptr %293 acquire, align 8
  %295 = lshr i64 %294, 28
  %296 = icmp ne i64 %295, %291
  %297 = and i64 %294, 268435455
  %298 = icmp ne i64 %294, 0
  %299 = select i1 %296, i64 -1, i64 %297
  %300 = and i1 %298, %296
  br i1 %300, label %301, label %318

301:                                              ; preds = %272, %301
  %302 = phi i64 [ %316, %301 ], [ %299, %272 ]
  %303 = phi i64 [ %307, %301 ], [ %290, %272 ]
  %304 = add i64 %303, 1
  %305 = load i64, ptr %53, align 8, !tbaa !46
  %306 = icmp eq i64 %304, %305
  %307 = select i1 %306, i64 0, i64 %304
  %308 = load ptr, ptr %52, align 8, !tbaa !48
  %309 = getelementptr inbounds i64, ptr %308, i64 %307
  %310 = load atomic i64, ptr %309 acquire, align 8
  %311 = lshr i64 %310, 28
  %312 = icmp ne i64 %311, %291
  %313 = and i64 %310, 268435455
  %314 = icmp ne i64 %310, 0
  %315 = select i1 %314, i64 %302, i64 -1
  %316 = select i1 %312, i64 %315, i64 %313
  %317 = and i1 %314, %312
  br i1 %317, label %301, label %318, !llvm.loop !116

318:                                              ; preds = %301, %272
  %319 = phi i64 [ %299, %272 ], [ %316, %301 ]
  %320 = icmp eq i64 %319, -1
  br i1 %320, label %321, label %323, !prof !70

321:                                              ; preds = %318
  %322 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %279, i64 noundef %274, i64 noundef %278, i64 noundef %283) #16
  br label %323

323:                                              ; preds = %321, %318
  %324 = phi i64 [ %322, %321 ], [ %319, %318 ]
  %325 = add nuw nsw i64 %273, 1
  %326 = icmp ugt i64 %215, %325
  %327 = icmp ult i64 %325, %213
  %328 = and i1 %326, %327
  br i1 %328, label %272, label %329, !prof !70, !llvm.loop !118

329:                                              ; preds = %323, %266
  %330 = phi i64 [ %267, %266 ], [ %324, %323 ]
  %331 = phi i64 [ %268, %266 ], [ %325, %323 ]
  %332 = phi i1 [ %269, %266 ], [ %326, %323 ]
  %333 = sub i64 %215, %331
  %334 = load i64, ptr %55, align 8, !tbaa !119
  %335 = add i64 %333, %334
  store i64 %335, ptr %55, align 8, !tbaa !119
  %336 = zext i1 %332 to i64
  %337 = shl nuw i64 %336, %157
  %338 = load i64, ptr %41, align 8, !tbaa !12
  %339 = or i64 %338, %337
  store i64 %339, ptr %41, align 8, !tbaa !12
  %340 = and i64 %201, 16777215
  %341 = load i64, ptr %192, align 8, !tbaa !12
  %342 = shl i64 %340, %341
  %343 = load i64, ptr %193, align 8, !tbaa !12
  %344 = load i64, ptr %194, align 8, !tbaa !12
  %345 = shl i64 %343, %344
  %346 = or i64 %345, %342
  %347 = load i64, ptr %195, align 8, !tbaa !12
  %348 = shl i64 %330, %347
  %349 = or i64 %346, %348
  %350 = load i64, ptr %196, align 8, !tbaa !12
  %351 = shl i64 %184, %350
  %352 = or i64 %349, %351
  %353 = load i64, ptr %32, align 8, !tbaa !100
  %354 = icmp ne i64 %352, %353
  %355 = zext i1 %354 to i32
  %356 = load i32, ptr %38, align 8, !tbaa !105
  %357 = or i32 %356, %355
  store i32 %357, ptr %38, align 8, !tbaa !105
  %358 = load i32, ptr %37, align 4, !tbaa !109
  %359 = icmp eq i32 %358, 0
  br i1 %359, label %392, label %360, !prof !73

360:                                              ; preds = %329
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %16) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #17, !noalias !218
  store ptr %16, ptr %15, align 16, !tbaa !85, !noalias !218
  store ptr %57, ptr %56, align 8, !tbaa !85, !noalias !218
  store ptr %59, ptr %58, align 16, !tbaa !85, !noalias !218
  store ptr %61, ptr %60, align 8, !tbaa !85, !noalias !218
  br label %361

361:                                              ; preds = %361, %360
  %362 = phi i64 [ 0, %360 ], [ %373, %361 ]
  %363 = phi i64 [ %352, %360 ], [ %372, %361 ]
  %364 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %362
  %365 = load i64, ptr %364, align 8, !tbaa !12, !noalias !218
  %366 = shl nsw i64 -1, %365
  %367 = xor i64 %366, -1
  %368 = and i64 %363, %367
  %369 = getelementptr inbounds [4 x ptr], ptr %15, i64 0, i64 %362
  %370 = load ptr, ptr %369, align 8, !tbaa !85, !noalias !218
  store i64 %368, ptr %370, align 8, !tbaa !12
  %371 = load i64, ptr %364, align 8, !tbaa !12, !noalias !218
  %372 = lshr i64 %363, %371
  %373 = add nuw nsw i64 %362, 1
  %374 = icmp eq i64 %373, 4
  br i1 %374, label %375, label %361, !llvm.loop !86

375:                                              ; preds = %361
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #17, !noalias !218
  %376 = load i64, ptr %57, align 8, !tbaa !12
  %377 = load i64, ptr %16, align 8, !tbaa !12
  %378 = load i64, ptr %42, align 8, !tbaa !12
  %379 = shl i64 %377, %378
  %380 = or i64 %379, %376
  %381 = load i64, ptr %61, align 8, !tbaa !12
  %382 = load i64, ptr %44, align 8, !tbaa !12
  %383 = add i64 %382, %378
  %384 = shl i64 %381, %383
  %385 = or i64 %380, %384
  %386 = load i64, ptr %59, align 8, !tbaa !12
  %387 = load i64, ptr %45, align 8, !tbaa !12
  %388 = add i64 %387, %383
  %389 = shl i64 %386, %388
  %390 = or i64 %385, %389
  %391 = call i64 @llvm.umin.i64(i64 %390, i64 %352)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #17
  br label %392

392:                                              ; preds = %375, %329
  %393 = phi i64 [ %391, %375 ], [ %352, %329 ]
  %394 = load i64, ptr %62, align 8, !tbaa !123
  %395 = add i64 %394, 1
  store i64 %395, ptr %62, align 8, !tbaa !123
  %396 = icmp eq i64 %108, %393
  br i1 %396, label %405, label %397

397:                                              ; preds = %392
  %398 = load ptr, ptr %63, align 8, !tbaa !81
  %399 = load i64, ptr %23, align 8, !tbaa !74
  %400 = getelementptr inbounds i64, ptr %398, i64 %399
  store i64 %393, ptr %400, align 8, !tbaa !12
  %401 = load ptr, ptr %64, align 8, !tbaa !89
  %402 = load i64, ptr %23, align 8, !tbaa !74
  %403 = add i64 %402, 1
  store i64 %403, ptr %23, align 8, !tbaa !74
  %404 = getelementptr inbounds i32, ptr %401, i64 %402
  store i32 %155, ptr %404, align 4, !tbaa !10
  br label %405

405:                                              ; preds = %392, %397
  %406 = add i64 %198, 1
  %407 = and i64 %201, 9007199254740992
  %408 = icmp eq i64 %407, 0
  br i1 %408, label %197, label %409, !llvm.loop !125

409:                                              ; preds = %405, %177
  %410 = add nuw nsw i64 %157, 1
  %411 = icmp eq i64 %410, 2
  br i1 %411, label %424, label %156, !llvm.loop !126

412:                                              ; preds = %445
  %413 = load i64, ptr %47, align 8, !tbaa !72
  %414 = and i64 %413, 2
  %415 = icmp eq i64 %414, 0
  %416 = load i64, ptr %39, align 8
  %417 = icmp ne i64 %416, 0
  %418 = select i1 %415, i1 true, i1 %417
  %419 = load i64, ptr %40, align 8
  %420 = icmp eq i64 %419, 0
  %421 = select i1 %418, i1 true, i1 %420
  %422 = load i64, ptr %80, align 8, !tbaa !127
  %423 = icmp eq i64 %422, 0
  br i1 %423, label %969, label %972

424:                                              ; preds = %409, %445
  %425 = phi i64 [ %446, %445 ], [ 0, %409 ]
  %426 = sub nuw nsw i64 1, %425
  %427 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %426
  %428 = load ptr, ptr %427, align 8, !tbaa !85
  %429 = load i32, ptr %428, align 4, !tbaa !10
  %430 = icmp slt i32 %429, 1
  br i1 %430, label %445, label %431

431:                                              ; preds = %424
  %432 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %426
  %433 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %426
  %434 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %425
  %435 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %425
  %436 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %425
  %437 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %425
  %438 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %425
  %439 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %425
  %440 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %425
  %441 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %426
  %442 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %426
  %443 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %425
  %444 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %426
  br label %448

445:                                              ; preds = %964, %424
  %446 = add nuw nsw i64 %425, 1
  %447 = icmp eq i64 %446, 2
  br i1 %447, label %412, label %424, !llvm.loop !128

448:                                              ; preds = %964, %431
  %449 = phi i64 [ 1, %431 ], [ %965, %964 ]
  %450 = icmp ugt i64 %449, 1
  br i1 %450, label %451, label %458

451:                                              ; preds = %448
  %452 = getelementptr inbounds i32, ptr %428, i64 %449
  %453 = load i32, ptr %452, align 4, !tbaa !10
  %454 = add nsw i64 %449, -1
  %455 = getelementptr inbounds i32, ptr %428, i64 %454
  %456 = load i32, ptr %455, align 4, !tbaa !10
  %457 = icmp eq i32 %453, %456
  br i1 %457, label %964, label %458

458:                                              ; preds = %451, %448
  %459 = phi i64 [ %454, %451 ], [ 0, %448 ]
  %460 = load i64, ptr %432, align 8, !tbaa !12
  %461 = load i64, ptr %433, align 8, !tbaa !12
  %462 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %461
  %463 = load ptr, ptr %462, align 8, !tbaa !85
  %464 = load i64, ptr %50, align 8, !tbaa !113
  %465 = mul i64 %464, %460
  %466 = add i64 %465, %459
  %467 = getelementptr inbounds i32, ptr %463, i64 %466
  %468 = load atomic i32, ptr %467 acquire, align 4
  %469 = icmp eq i32 %468, 0
  br i1 %469, label %470, label %518, !prof !70

470:                                              ; preds = %458, %470
  %471 = cmpxchg ptr %65, i64 0, i64 1 acquire monotonic, align 8
  %472 = extractvalue { i64, i1 } %471, 1
  br i1 %472, label %473, label %470, !llvm.loop !129

473:                                              ; preds = %470
  %474 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %461
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %14) #17
  %475 = load ptr, ptr %474, align 8, !tbaa !64
  %476 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %461, i32 1
  %477 = load i64, ptr %476, align 8, !tbaa !62
  %478 = mul i64 %477, %460
  %479 = getelementptr inbounds i32, ptr %475, i64 %478
  %480 = icmp eq i64 %477, 0
  br i1 %480, label %504, label %481

481:                                              ; preds = %473, %481
  %482 = phi i64 [ %486, %481 ], [ 0, %473 ]
  %483 = getelementptr inbounds i32, ptr %479, i64 %482
  %484 = load i32, ptr %483, align 4, !tbaa !10
  %485 = getelementptr inbounds i32, ptr %14, i64 %482
  store i32 %484, ptr %485, align 4, !tbaa !10
  %486 = add nuw i64 %482, 1
  %487 = icmp eq i64 %486, %477
  br i1 %487, label %488, label %481, !llvm.loop !69

488:                                              ; preds = %481
  %489 = load i32, ptr %14, align 16, !tbaa !10
  %490 = trunc i64 %459 to i32
  %491 = add nsw i32 %490, 1
  %492 = icmp slt i32 %491, %489
  br i1 %492, label %493, label %504

493:                                              ; preds = %488
  %494 = sext i32 %491 to i64
  br label %495

495:                                              ; preds = %495, %493
  %496 = phi i64 [ %494, %493 ], [ %497, %495 ]
  %497 = add nuw nsw i64 %496, 1
  %498 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %497
  %499 = load i32, ptr %498, align 4, !tbaa !10
  %500 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %496
  store i32 %499, ptr %500, align 4, !tbaa !10
  %501 = load i32, ptr %14, align 16, !tbaa !10
  %502 = sext i32 %501 to i64
  %503 = icmp slt i64 %497, %502
  br i1 %503, label %495, label %504, !llvm.loop !130

504:                                              ; preds = %495, %488, %473
  %505 = phi i32 [ %489, %488 ], [ undef, %473 ], [ %501, %495 ]
  %506 = sext i32 %505 to i64
  %507 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %506
  store i32 -1, ptr %507, align 4, !tbaa !10
  %508 = load i32, ptr %14, align 16, !tbaa !10
  %509 = add nsw i32 %508, -1
  store i32 %509, ptr %14, align 16, !tbaa !10
  %510 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %474, ptr noundef nonnull %14) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %14) #17
  %511 = load ptr, ptr %462, align 8, !tbaa !85
  %512 = load i64, ptr %50, align 8, !tbaa !113
  %513 = mul i64 %512, %460
  %514 = add i64 %513, %459
  %515 = getelementptr inbounds i32, ptr %511, i64 %514
  %516 = trunc i64 %510 to i32
  %517 = add i32 %516, 1
  store atomic i32 %517, ptr %515 release, align 4
  store atomic i64 0, ptr %65 release, align 8
  br label %521

518:                                              ; preds = %458
  %519 = zext i32 %468 to i64
  %520 = add nsw i64 %519, -1
  br label %521

521:                                              ; preds = %518, %504
  %522 = phi i64 [ %510, %504 ], [ %520, %518 ]
  %523 = load i64, ptr %434, align 8, !tbaa !12
  %524 = getelementptr inbounds i32, ptr %428, i64 %449
  %525 = load i32, ptr %524, align 4, !tbaa !10
  %526 = sext i32 %525 to i64
  %527 = load i64, ptr %435, align 8, !tbaa !12
  %528 = shl i64 %527, 35
  %529 = shl i64 %523, 14
  %530 = or i64 %529, %526
  %531 = or i64 %530, %528
  %532 = mul i64 %531, -7046029254386353131
  %533 = zext i64 %532 to i128
  %534 = load i64, ptr %67, align 8, !tbaa !46
  %535 = zext i64 %534 to i128
  %536 = mul nuw i128 %533, %535
  %537 = lshr i128 %536, 64
  %538 = trunc i128 %537 to i64
  %539 = add i64 %531, 1
  %540 = load ptr, ptr %66, align 8, !tbaa !48
  %541 = getelementptr inbounds i64, ptr %540, i64 %538
  %542 = load atomic i64, ptr %541 acquire, align 8
  %543 = lshr i64 %542, 28
  %544 = icmp ne i64 %543, %539
  %545 = and i64 %542, 268435455
  %546 = icmp ne i64 %542, 0
  %547 = select i1 %544, i64 -1, i64 %545
  %548 = and i1 %546, %544
  br i1 %548, label %549, label %566

549:                                              ; preds = %521, %549
  %550 = phi i64 [ %564, %549 ], [ %547, %521 ]
  %551 = phi i64 [ %555, %549 ], [ %538, %521 ]
  %552 = add i64 %551, 1
  %553 = load i64, ptr %67, align 8, !tbaa !46
  %554 = icmp eq i64 %552, %553
  %555 = select i1 %554, i64 0, i64 %552
  %556 = load ptr, ptr %66, align 8, !tbaa !48
  %557 = getelementptr inbounds i64, ptr %556, i64 %555
  %558 = load atomic i64, ptr %557 acquire, align 8
  %559 = lshr i64 %558, 28
  %560 = icmp ne i64 %559, %539
  %561 = and i64 %558, 268435455
  %562 = icmp ne i64 %558, 0
  %563 = select i1 %562, i64 %550, i64 -1
  %564 = select i1 %560, i64 %563, i64 %561
  %565 = and i1 %562, %560
  br i1 %565, label %549, label %566, !llvm.loop !116

566:                                              ; preds = %549, %521
  %567 = phi i64 [ %547, %521 ], [ %564, %549 ]
  %568 = icmp eq i64 %567, -1
  br i1 %568, label %569, label %732, !prof !70

569:                                              ; preds = %566, %569
  %570 = cmpxchg ptr %65, i64 0, i64 1 acquire monotonic, align 8
  %571 = extractvalue { i64, i1 } %570, 1
  br i1 %571, label %572, label %569, !llvm.loop !129

572:                                              ; preds = %569
  %573 = load i64, ptr %67, align 8, !tbaa !46
  %574 = zext i64 %573 to i128
  %575 = mul nuw i128 %574, %533
  %576 = lshr i128 %575, 64
  %577 = trunc i128 %576 to i64
  %578 = load ptr, ptr %66, align 8, !tbaa !48
  %579 = getelementptr inbounds i64, ptr %578, i64 %577
  %580 = load atomic i64, ptr %579 acquire, align 8
  %581 = lshr i64 %580, 28
  %582 = icmp ne i64 %581, %539
  %583 = and i64 %580, 268435455
  %584 = icmp ne i64 %580, 0
  %585 = select i1 %582, i64 -1, i64 %583
  %586 = and i1 %584, %582
  br i1 %586, label %587, label %604

587:                                              ; preds = %572, %587
  %588 = phi i64 [ %602, %587 ], [ %585, %572 ]
  %589 = phi i64 [ %593, %587 ], [ %577, %572 ]
  %590 = add i64 %589, 1
  %591 = load i64, ptr %67, align 8, !tbaa !46
  %592 = icmp eq i64 %590, %591
  %593 = select i1 %592, i64 0, i64 %590
  %594 = load ptr, ptr %66, align 8, !tbaa !48
  %595 = getelementptr inbounds i64, ptr %594, i64 %593
  %596 = load atomic i64, ptr %595 acquire, align 8
  %597 = lshr i64 %596, 28
  %598 = icmp ne i64 %597, %539
  %599 = and i64 %596, 268435455
  %600 = icmp ne i64 %596, 0
  %601 = select i1 %600, i64 %588, i64 -1
  %602 = select i1 %598, i64 %601, i64 %599
  %603 = and i1 %600, %598
  br i1 %603, label %587, label %604, !llvm.loop !116

604:                                              ; preds = %587, %572
  %605 = phi i64 [ %585, %572 ], [ %602, %587 ]
  %606 = icmp eq i64 %605, -1
  br i1 %606, label %607, label %730

607:                                              ; preds = %604
  %608 = load i64, ptr %68, align 8, !tbaa !131
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %13) #17
  %609 = load i64, ptr %435, align 8, !tbaa !12
  %610 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %609
  %611 = load ptr, ptr %610, align 8, !tbaa !64
  %612 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %609, i32 1
  %613 = load i64, ptr %612, align 8, !tbaa !62
  %614 = mul i64 %613, %523
  %615 = getelementptr inbounds i32, ptr %611, i64 %614
  %616 = load i64, ptr %69, align 8, !tbaa !132
  %617 = icmp eq i64 %616, 0
  br i1 %617, label %625, label %618

618:                                              ; preds = %607, %618
  %619 = phi i64 [ %623, %618 ], [ 0, %607 ]
  %620 = getelementptr inbounds i32, ptr %615, i64 %619
  %621 = load i32, ptr %620, align 4, !tbaa !10
  %622 = getelementptr inbounds i32, ptr %13, i64 %619
  store i32 %621, ptr %622, align 4, !tbaa !10
  %623 = add nuw i64 %619, 1
  %624 = icmp eq i64 %623, %616
  br i1 %624, label %625, label %618, !llvm.loop !69

625:                                              ; preds = %618, %607
  %626 = load i64, ptr %436, align 8, !tbaa !12
  %627 = load i64, ptr %437, align 8, !tbaa !12
  %628 = icmp ult i64 %626, %627
  br i1 %628, label %715, label %664

629:                                              ; preds = %726
  %630 = load i64, ptr %68, align 8, !tbaa !131
  %631 = icmp ugt i64 %630, %608
  br i1 %631, label %632, label %661

632:                                              ; preds = %629
  %633 = load ptr, ptr %54, align 8, !tbaa !117
  br label %634

634:                                              ; preds = %657, %632
  %635 = phi i1 [ true, %632 ], [ %659, %657 ]
  %636 = phi i64 [ %608, %632 ], [ %658, %657 ]
  %637 = getelementptr inbounds %struct.Local, ptr %633, i64 %636, i32 5
  %638 = load i32, ptr %637, align 4, !tbaa !133
  %639 = icmp eq i32 %638, -1
  br i1 %639, label %657, label %640

640:                                              ; preds = %634
  %641 = load ptr, ptr %71, align 8, !tbaa !135
  %642 = zext i32 %638 to i64
  br label %646

643:                                              ; preds = %651
  %644 = add nuw nsw i64 %647, 1
  %645 = icmp eq i64 %644, 4294967295
  br i1 %645, label %657, label %646, !llvm.loop !136

646:                                              ; preds = %643, %640
  %647 = phi i64 [ %642, %640 ], [ %644, %643 ]
  %648 = getelementptr inbounds i32, ptr %641, i64 %647
  %649 = load i32, ptr %648, align 4, !tbaa !10
  %650 = icmp eq i32 %649, -1
  br i1 %650, label %657, label %651

651:                                              ; preds = %646
  %652 = load ptr, ptr %72, align 8, !tbaa !85
  %653 = zext i32 %649 to i64
  %654 = getelementptr inbounds %struct.Claim, ptr %652, i64 %653, i32 6
  %655 = load i64, ptr %654, align 8, !tbaa !137
  %656 = icmp eq i64 %655, 0
  br i1 %656, label %643, label %661

657:                                              ; preds = %646, %643, %634
  %658 = add nuw i64 %636, 1
  %659 = icmp ult i64 %658, %630
  %660 = icmp eq i64 %658, %630
  br i1 %660, label %661, label %634, !llvm.loop !139

661:                                              ; preds = %657, %651, %629
  %662 = phi i1 [ false, %629 ], [ %635, %651 ], [ %659, %657 ]
  %663 = icmp eq i64 %630, %608
  br i1 %663, label %664, label %667

664:                                              ; preds = %661, %625
  %665 = phi i1 [ %662, %661 ], [ false, %625 ]
  %666 = zext i1 %665 to i64
  br label %681

667:                                              ; preds = %661
  %668 = load ptr, ptr %51, align 8, !tbaa !114
  %669 = add i64 %630, -1
  %670 = getelementptr inbounds i64, ptr %668, i64 %669
  %671 = load i64, ptr %670, align 8, !tbaa !12
  %672 = or i64 %671, 9007199254740992
  store i64 %672, ptr %670, align 8, !tbaa !12
  %673 = load i64, ptr %68, align 8, !tbaa !131
  %674 = icmp ult i64 %673, 134217728
  br i1 %674, label %677, label %675

675:                                              ; preds = %667
  %676 = atomicrmw or ptr %20, i64 4 monotonic, align 8
  br label %677

677:                                              ; preds = %675, %667
  %678 = shl i64 %608, 1
  %679 = zext i1 %662 to i64
  %680 = or i64 %678, %679
  br label %681

681:                                              ; preds = %677, %664
  %682 = phi i64 [ %666, %664 ], [ %680, %677 ]
  %683 = load i64, ptr %67, align 8, !tbaa !46
  %684 = zext i64 %683 to i128
  %685 = mul nuw i128 %684, %533
  %686 = lshr i128 %685, 64
  %687 = trunc i128 %686 to i64
  %688 = load ptr, ptr %66, align 8, !tbaa !48
  %689 = getelementptr inbounds i64, ptr %688, i64 %687
  %690 = load i64, ptr %689, align 8, !tbaa !12
  %691 = icmp eq i64 %690, 0
  br i1 %691, label %700, label %692

692:                                              ; preds = %681, %692
  %693 = phi i64 [ %696, %692 ], [ %687, %681 ]
  %694 = add i64 %693, 1
  %695 = icmp eq i64 %694, %683
  %696 = select i1 %695, i64 0, i64 %694
  %697 = getelementptr inbounds i64, ptr %688, i64 %696
  %698 = load i64, ptr %697, align 8, !tbaa !12
  %699 = icmp eq i64 %698, 0
  br i1 %699, label %700, label %692, !llvm.loop !140

700:                                              ; preds = %692, %681
  %701 = phi i64 [ %687, %681 ], [ %696, %692 ]
  %702 = getelementptr inbounds i64, ptr %688, i64 %701
  %703 = shl i64 %531, 28
  %704 = add i64 %703, 268435456
  %705 = or i64 %682, %704
  store atomic i64 %705, ptr %702 release, align 8
  %706 = atomicrmw add ptr %73, i64 1 monotonic, align 8
  %707 = mul i64 %706, 100
  %708 = add i64 %707, 100
  %709 = load i64, ptr %67, align 8, !tbaa !46
  %710 = mul i64 %709, 60
  %711 = icmp ugt i64 %708, %710
  br i1 %711, label %712, label %714, !prof !70

712:                                              ; preds = %700
  %713 = atomicrmw or ptr %20, i64 2 monotonic, align 8
  br label %714

714:                                              ; preds = %712, %700
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %13) #17
  br label %730

715:                                              ; preds = %625, %726
  %716 = phi i64 [ %727, %726 ], [ %626, %625 ]
  %717 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %716, ptr noundef nonnull %13, i32 noundef %525, i64 noundef 0) #16
  %718 = icmp eq i32 %717, 0
  br i1 %718, label %726, label %719

719:                                              ; preds = %715
  %720 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %425, i64 noundef %523, i64 noundef %716, i64 noundef %608, i32 noundef %525) #16
  %721 = icmp eq i32 %720, 0
  br i1 %721, label %726, label %722

722:                                              ; preds = %719
  %723 = load i64, ptr %68, align 8, !tbaa !131
  %724 = add i64 %723, -1
  %725 = load i64, ptr %70, align 8, !tbaa !141
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %425, i64 noundef %523, i64 noundef %724, i64 noundef %725, i64 noundef %108, i64 noundef %109) #16
  br label %726

726:                                              ; preds = %722, %719, %715
  %727 = add nuw i64 %716, 1
  %728 = load i64, ptr %437, align 8, !tbaa !12
  %729 = icmp ult i64 %727, %728
  br i1 %729, label %715, label %629, !llvm.loop !142

730:                                              ; preds = %714, %604
  %731 = phi i64 [ %682, %714 ], [ %605, %604 ]
  store atomic i64 0, ptr %65 release, align 8
  br label %732

732:                                              ; preds = %730, %566
  %733 = phi i64 [ %731, %730 ], [ %567, %566 ]
  %734 = and i64 %733, 1
  %735 = load i64, ptr %39, align 8, !tbaa !106
  %736 = or i64 %735, %734
  store i64 %736, ptr %39, align 8, !tbaa !106
  %737 = icmp ugt i64 %733, 1
  br i1 %737, label %738, label %964

738:                                              ; preds = %732
  %739 = lshr i64 %733, 1
  br label %740

740:                                              ; preds = %960, %738
  %741 = phi i64 [ %739, %738 ], [ %961, %960 ]
  %742 = load ptr, ptr %51, align 8, !tbaa !114
  %743 = getelementptr inbounds i64, ptr %742, i64 %741
  %744 = load i64, ptr %743, align 8, !tbaa !12
  %745 = load i32, ptr %36, align 8, !tbaa !104
  %746 = icmp eq i32 %745, 0
  %747 = and i64 %744, 4503599627370496
  %748 = icmp eq i64 %747, 0
  %749 = select i1 %746, i1 true, i1 %748
  br i1 %749, label %754, label %750, !prof !115

750:                                              ; preds = %740
  %751 = load i64, ptr %49, align 8, !tbaa !112
  %752 = load i64, ptr %32, align 8, !tbaa !100
  %753 = load i64, ptr %33, align 8, !tbaa !103
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %741, i64 noundef %425, ptr noundef nonnull %18, i64 noundef %751, i64 noundef %752, i64 noundef %753) #16
  br label %754

754:                                              ; preds = %750, %740
  %755 = load i64, ptr %47, align 8, !tbaa !72
  %756 = and i64 %755, 2
  %757 = icmp eq i64 %756, 0
  br i1 %757, label %766, label %758

758:                                              ; preds = %754
  %759 = and i64 %744, 16777215
  %760 = load i64, ptr %434, align 8, !tbaa !12
  %761 = icmp eq i64 %759, %760
  %762 = and i64 %744, 4222124650659840
  %763 = icmp eq i64 %762, 0
  %764 = and i1 %763, %761
  br i1 %764, label %765, label %766

765:                                              ; preds = %758
  store i32 1, ptr %38, align 8, !tbaa !105
  br label %960

766:                                              ; preds = %758, %754
  %767 = load i64, ptr %438, align 8, !tbaa !12
  %768 = load i64, ptr %439, align 8, !tbaa !12
  %769 = lshr i64 %744, 48
  %770 = and i64 %769, 15
  %771 = icmp ne i64 %770, 0
  %772 = icmp ne i64 %768, 0
  %773 = and i1 %771, %772
  br i1 %773, label %774, label %821

774:                                              ; preds = %766
  %775 = lshr i64 %744, 24
  %776 = and i64 %775, 16777215
  %777 = load i64, ptr %435, align 8, !tbaa !12
  %778 = shl i64 %777, 35
  %779 = shl i64 %767, 14
  %780 = or i64 %779, %778
  %781 = or i64 %780, %776
  %782 = mul i64 %781, -7046029254386353131
  %783 = zext i64 %782 to i128
  %784 = load i64, ptr %53, align 8, !tbaa !46
  %785 = zext i64 %784 to i128
  %786 = mul nuw i128 %783, %785
  %787 = lshr i128 %786, 64
  %788 = trunc i128 %787 to i64
  %789 = add i64 %781, 1
  %790 = load ptr, ptr %52, align 8, !tbaa !48
  %791 = getelementptr inbounds i64, ptr %790, i64 %788
  %792 = load atomic i64, ptr %791 acquire, align 8
  %793 = lshr i64 %792, 28
  %794 = icmp ne i64 %793, %789
  %795 = and i64 %792, 268435455
  %796 = icmp ne i64 %792, 0
  %797 = select i1 %794, i64 -1, i64 %795
  %798 = and i1 %796, %794
  br i1 %798, label %799, label %816

799:                                              ; preds = %774, %799
  %800 = phi i64 [ %814, %799 ], [ %797, %774 ]
  %801 = phi i64 [ %805, %799 ], [ %788, %774 ]
  %802 = add i64 %801, 1
  %803 = load i64, ptr %53, align 8, !tbaa !46
  %804 = icmp eq i64 %802, %803
  %805 = select i1 %804, i64 0, i64 %802
  %806 = load ptr, ptr %52, align 8, !tbaa !48
  %807 = getelementptr inbounds i64, ptr %806, i64 %805
  %808 = load atomic i64, ptr %807 acquire, align 8
  %809 = lshr i64 %808, 28
  %810 = icmp ne i64 %809, %789
  %811 = and i64 %808, 268435455
  %812 = icmp ne i64 %808, 0
  %813 = select i1 %812, i64 %800, i64 -1
  %814 = select i1 %810, i64 %813, i64 %811
  %815 = and i1 %812, %810
  br i1 %815, label %799, label %816, !llvm.loop !116

816:                                              ; preds = %799, %774
  %817 = phi i64 [ %797, %774 ], [ %814, %799 ]
  %818 = icmp eq i64 %817, -1
  br i1 %818, label %819, label %821, !prof !70

819:                                              ; preds = %816
  %820 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %777, i64 noundef %767, i64 noundef %776, i64 noundef %781) #16
  br label %821

821:                                              ; preds = %819, %816, %766
  %822 = phi i64 [ %767, %766 ], [ %820, %819 ], [ %817, %816 ]
  %823 = phi i64 [ 0, %766 ], [ 1, %819 ], [ 1, %816 ]
  %824 = icmp ugt i64 %770, %823
  %825 = icmp ult i64 %823, %768
  %826 = and i1 %824, %825
  br i1 %826, label %827, label %884, !prof !70

827:                                              ; preds = %821, %878
  %828 = phi i64 [ %880, %878 ], [ %823, %821 ]
  %829 = phi i64 [ %879, %878 ], [ %822, %821 ]
  %830 = load ptr, ptr %54, align 8, !tbaa !117
  %831 = getelementptr inbounds %struct.Local, ptr %830, i64 %741, i32 6, i64 %828
  %832 = load i32, ptr %831, align 4, !tbaa !10
  %833 = zext i32 %832 to i64
  %834 = load i64, ptr %435, align 8, !tbaa !12
  %835 = shl i64 %834, 35
  %836 = shl i64 %829, 14
  %837 = or i64 %836, %835
  %838 = or i64 %837, %833
  %839 = mul i64 %838, -7046029254386353131
  %840 = zext i64 %839 to i128
  %841 = load i64, ptr %53, align 8, !tbaa !46
  %842 = zext i64 %841 to i128
  %843 = mul nuw i128 %840, %842
  %844 = lshr i128 %843, 64
  %845 = trunc i128 %844 to i64
  %846 = add i64 %838, 1
  %847 = load ptr, ptr %52, align 8, !tbaa !48
  %848 = getelementptr inbounds i64, ptr %847, i64 %845
  %849 = load atomic i64, ptr %848 acquire, align 8
  %850 = lshr i64 %849, 28
  %851 = icmp ne i64 %850, %846
  %852 = and i64 %849, 268435455
  %853 = icmp ne i64 %849, 0
  %854 = select i1 %851, i64 -1, i64 %852
  %855 = and i1 %853, %851
  br i1 %855, label %856, label %873

856:                                              ; preds = %827, %856
  %857 = phi i64 [ %871, %856 ], [ %854, %827 ]
  %858 = phi i64 [ %862, %856 ], [ %845, %827 ]
  %859 = add i64 %858, 1
  %860 = load i64, ptr %53, align 8, !tbaa !46
  %861 = icmp eq i64 %859, %860
  %862 = select i1 %861, i64 0, i64 %859
  %863 = load ptr, ptr %52, align 8, !tbaa !48
  %864 = getelementptr inbounds i64, ptr %863, i64 %862
  %865 = load atomic i64, ptr %864 acquire, align 8
  %866 = lshr i64 %865, 28
  %867 = icmp ne i64 %866, %846
  %868 = and i64 %865, 268435455
  %869 = icmp ne i64 %865, 0
  %870 = select i1 %869, i64 %857, i64 -1
  %871 = select i1 %867, i64 %870, i64 %868
  %872 = and i1 %869, %867
  br i1 %872, label %856, label %873, !llvm.loop !116

873:                                              ; preds = %856, %827
  %874 = phi i64 [ %854, %827 ], [ %871, %856 ]
  %875 = icmp eq i64 %874, -1
  br i1 %875, label %876, label %878, !prof !70

876:                                              ; preds = %873
  %877 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %834, i64 noundef %829, i64 noundef %833, i64 noundef %838) #16
  br label %878

878:                                              ; preds = %876, %873
  %879 = phi i64 [ %877, %876 ], [ %874, %873 ]
  %880 = add nuw nsw i64 %828, 1
  %881 = icmp ugt i64 %770, %880
  %882 = icmp ult i64 %880, %768
  %883 = and i1 %881, %882
  br i1 %883, label %827, label %884, !prof !70, !llvm.loop !118

884:                                              ; preds = %878, %821
  %885 = phi i64 [ %822, %821 ], [ %879, %878 ]
  %886 = phi i64 [ %823, %821 ], [ %880, %878 ]
  %887 = phi i1 [ %824, %821 ], [ %881, %878 ]
  %888 = sub i64 %770, %886
  %889 = load i64, ptr %55, align 8, !tbaa !119
  %890 = add i64 %888, %889
  store i64 %890, ptr %55, align 8, !tbaa !119
  %891 = zext i1 %887 to i64
  %892 = shl nuw i64 %891, %425
  %893 = load i64, ptr %41, align 8, !tbaa !12
  %894 = or i64 %893, %892
  store i64 %894, ptr %41, align 8, !tbaa !12
  %895 = and i64 %744, 16777215
  %896 = load i64, ptr %440, align 8, !tbaa !12
  %897 = shl i64 %895, %896
  %898 = load i64, ptr %441, align 8, !tbaa !12
  %899 = load i64, ptr %442, align 8, !tbaa !12
  %900 = shl i64 %898, %899
  %901 = or i64 %900, %897
  %902 = load i64, ptr %443, align 8, !tbaa !12
  %903 = shl i64 %885, %902
  %904 = or i64 %901, %903
  %905 = load i64, ptr %444, align 8, !tbaa !12
  %906 = shl i64 %522, %905
  %907 = or i64 %904, %906
  %908 = load i64, ptr %32, align 8, !tbaa !100
  %909 = icmp ne i64 %907, %908
  %910 = zext i1 %909 to i32
  %911 = load i32, ptr %38, align 8, !tbaa !105
  %912 = or i32 %911, %910
  store i32 %912, ptr %38, align 8, !tbaa !105
  %913 = load i32, ptr %37, align 4, !tbaa !109
  %914 = icmp eq i32 %913, 0
  br i1 %914, label %947, label %915, !prof !73

915:                                              ; preds = %884
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %12) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #17, !noalias !221
  store ptr %12, ptr %11, align 16, !tbaa !85, !noalias !221
  store ptr %75, ptr %74, align 8, !tbaa !85, !noalias !221
  store ptr %77, ptr %76, align 16, !tbaa !85, !noalias !221
  store ptr %79, ptr %78, align 8, !tbaa !85, !noalias !221
  br label %916

916:                                              ; preds = %916, %915
  %917 = phi i64 [ 0, %915 ], [ %928, %916 ]
  %918 = phi i64 [ %907, %915 ], [ %927, %916 ]
  %919 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %917
  %920 = load i64, ptr %919, align 8, !tbaa !12, !noalias !221
  %921 = shl nsw i64 -1, %920
  %922 = xor i64 %921, -1
  %923 = and i64 %918, %922
  %924 = getelementptr inbounds [4 x ptr], ptr %11, i64 0, i64 %917
  %925 = load ptr, ptr %924, align 8, !tbaa !85, !noalias !221
  store i64 %923, ptr %925, align 8, !tbaa !12
  %926 = load i64, ptr %919, align 8, !tbaa !12, !noalias !221
  %927 = lshr i64 %918, %926
  %928 = add nuw nsw i64 %917, 1
  %929 = icmp eq i64 %928, 4
  br i1 %929, label %930, label %916, !llvm.loop !86

930:                                              ; preds = %916
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #17, !noalias !221
  %931 = load i64, ptr %75, align 8, !tbaa !12
  %932 = load i64, ptr %12, align 8, !tbaa !12
  %933 = load i64, ptr %42, align 8, !tbaa !12
  %934 = shl i64 %932, %933
  %935 = or i64 %934, %931
  %936 = load i64, ptr %79, align 8, !tbaa !12
  %937 = load i64, ptr %44, align 8, !tbaa !12
  %938 = add i64 %937, %933
  %939 = shl i64 %936, %938
  %940 = or i64 %935, %939
  %941 = load i64, ptr %77, align 8, !tbaa !12
  %942 = load i64, ptr %45, align 8, !tbaa !12
  %943 = add i64 %942, %938
  %944 = shl i64 %941, %943
  %945 = or i64 %940, %944
  %946 = call i64 @llvm.umin.i64(i64 %945, i64 %907)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %12) #17
  br label %947

947:                                              ; preds = %930, %884
  %948 = phi i64 [ %946, %930 ], [ %907, %884 ]
  %949 = load i64, ptr %62, align 8, !tbaa !123
  %950 = add i64 %949, 1
  store i64 %950, ptr %62, align 8, !tbaa !123
  %951 = icmp eq i64 %108, %948
  br i1 %951, label %960, label %952

952:                                              ; preds = %947
  %953 = load ptr, ptr %63, align 8, !tbaa !81
  %954 = load i64, ptr %23, align 8, !tbaa !74
  %955 = getelementptr inbounds i64, ptr %953, i64 %954
  store i64 %948, ptr %955, align 8, !tbaa !12
  %956 = load ptr, ptr %64, align 8, !tbaa !89
  %957 = load i64, ptr %23, align 8, !tbaa !74
  %958 = add i64 %957, 1
  store i64 %958, ptr %23, align 8, !tbaa !74
  %959 = getelementptr inbounds i32, ptr %956, i64 %957
  store i32 %155, ptr %959, align 4, !tbaa !10
  br label %960

960:                                              ; preds = %952, %947, %765
  %961 = add i64 %741, 1
  %962 = and i64 %744, 9007199254740992
  %963 = icmp eq i64 %962, 0
  br i1 %963, label %740, label %964, !llvm.loop !125

964:                                              ; preds = %960, %732, %451
  %965 = add nuw nsw i64 %449, 1
  %966 = load i32, ptr %428, align 4, !tbaa !10
  %967 = sext i32 %966 to i64
  %968 = icmp slt i64 %449, %967
  br i1 %968, label %448, label %445, !llvm.loop !146

969:                                              ; preds = %1155, %412
  %970 = load i64, ptr %81, align 8, !tbaa !147
  %971 = icmp eq i64 %970, 0
  br i1 %971, label %1321, label %1159

972:                                              ; preds = %412, %1155
  %973 = phi i64 [ %1156, %1155 ], [ %422, %412 ]
  %974 = phi i1 [ false, %1155 ], [ true, %412 ]
  %975 = phi i64 [ 1, %1155 ], [ 0, %412 ]
  br i1 %421, label %988, label %976

976:                                              ; preds = %972
  %977 = load i64, ptr %81, align 8, !tbaa !147
  %978 = icmp eq i64 %977, 0
  br i1 %978, label %983, label %979

979:                                              ; preds = %976
  %980 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %975
  %981 = load i64, ptr %980, align 8, !tbaa !12
  %982 = icmp eq i64 %981, 0
  br i1 %982, label %988, label %983

983:                                              ; preds = %979, %976
  %984 = load i64, ptr %41, align 8, !tbaa !108
  %985 = shl nuw nsw i64 1, %975
  %986 = and i64 %984, %985
  %987 = icmp eq i64 %986, 0
  br i1 %987, label %1155, label %988

988:                                              ; preds = %983, %979, %972
  %989 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %975
  %990 = load ptr, ptr %989, align 8, !tbaa !85
  %991 = load i32, ptr %990, align 4, !tbaa !10
  %992 = icmp slt i32 %991, 1
  br i1 %992, label %1155, label %993

993:                                              ; preds = %988
  %994 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %975
  %995 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %975
  %996 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %975
  %997 = xor i64 %975, 1
  %998 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %997
  %999 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %975
  %1000 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %997
  %1001 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %997
  %1002 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %975
  %1003 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %997
  br label %1004

1004:                                             ; preds = %1148, %993
  %1005 = phi i32 [ %991, %993 ], [ %1149, %1148 ]
  %1006 = phi i64 [ 1, %993 ], [ %1150, %1148 ]
  %1007 = icmp ugt i64 %1006, 1
  br i1 %1007, label %1008, label %1015

1008:                                             ; preds = %1004
  %1009 = getelementptr inbounds i32, ptr %990, i64 %1006
  %1010 = load i32, ptr %1009, align 4, !tbaa !10
  %1011 = add nsw i64 %1006, -1
  %1012 = getelementptr inbounds i32, ptr %990, i64 %1011
  %1013 = load i32, ptr %1012, align 4, !tbaa !10
  %1014 = icmp eq i32 %1010, %1013
  br i1 %1014, label %1148, label %1015

1015:                                             ; preds = %1008, %1004
  %1016 = phi i64 [ %1011, %1008 ], [ 0, %1004 ]
  %1017 = load i64, ptr %994, align 8, !tbaa !12
  %1018 = load i64, ptr %995, align 8, !tbaa !12
  %1019 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1018
  %1020 = load ptr, ptr %1019, align 8, !tbaa !85
  %1021 = load i64, ptr %50, align 8, !tbaa !113
  %1022 = mul i64 %1021, %1017
  %1023 = add i64 %1022, %1016
  %1024 = getelementptr inbounds i32, ptr %1020, i64 %1023
  %1025 = load atomic i32, ptr %1024 acquire, align 4
  %1026 = icmp eq i32 %1025, 0
  br i1 %1026, label %1027, label %1075, !prof !70

1027:                                             ; preds = %1015, %1027
  %1028 = cmpxchg ptr %65, i64 0, i64 1 acquire monotonic, align 8
  %1029 = extractvalue { i64, i1 } %1028, 1
  br i1 %1029, label %1030, label %1027, !llvm.loop !129

1030:                                             ; preds = %1027
  %1031 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1018
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %10) #17
  %1032 = load ptr, ptr %1031, align 8, !tbaa !64
  %1033 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1018, i32 1
  %1034 = load i64, ptr %1033, align 8, !tbaa !62
  %1035 = mul i64 %1034, %1017
  %1036 = getelementptr inbounds i32, ptr %1032, i64 %1035
  %1037 = icmp eq i64 %1034, 0
  br i1 %1037, label %1061, label %1038

1038:                                             ; preds = %1030, %1038
  %1039 = phi i64 [ %1043, %1038 ], [ 0, %1030 ]
  %1040 = getelementptr inbounds i32, ptr %1036, i64 %1039
  %1041 = load i32, ptr %1040, align 4, !tbaa !10
  %1042 = getelementptr inbounds i32, ptr %10, i64 %1039
  store i32 %1041, ptr %1042, align 4, !tbaa !10
  %1043 = add nuw i64 %1039, 1
  %1044 = icmp eq i64 %1043, %1034
  br i1 %1044, label %1045, label %1038, !llvm.loop !69

1045:                                             ; preds = %1038
  %1046 = load i32, ptr %10, align 16, !tbaa !10
  %1047 = trunc i64 %1016 to i32
  %1048 = add nsw i32 %1047, 1
  %1049 = icmp slt i32 %1048, %1046
  br i1 %1049, label %1050, label %1061

1050:                                             ; preds = %1045
  %1051 = sext i32 %1048 to i64
  br label %1052

1052:                                             ; preds = %1052, %1050
  %1053 = phi i64 [ %1051, %1050 ], [ %1054, %1052 ]
  %1054 = add nuw nsw i64 %1053, 1
  %1055 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1054
  %1056 = load i32, ptr %1055, align 4, !tbaa !10
  %1057 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1053
  store i32 %1056, ptr %1057, align 4, !tbaa !10
  %1058 = load i32, ptr %10, align 16, !tbaa !10
  %1059 = sext i32 %1058 to i64
  %1060 = icmp slt i64 %1054, %1059
  br i1 %1060, label %1052, label %1061, !llvm.loop !130

1061:                                             ; preds = %1052, %1045, %1030
  %1062 = phi i32 [ %1046, %1045 ], [ undef, %1030 ], [ %1058, %1052 ]
  %1063 = sext i32 %1062 to i64
  %1064 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1063
  store i32 -1, ptr %1064, align 4, !tbaa !10
  %1065 = load i32, ptr %10, align 16, !tbaa !10
  %1066 = add nsw i32 %1065, -1
  store i32 %1066, ptr %10, align 16, !tbaa !10
  %1067 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1031, ptr noundef nonnull %10) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %10) #17
  %1068 = load ptr, ptr %1019, align 8, !tbaa !85
  %1069 = load i64, ptr %50, align 8, !tbaa !113
  %1070 = mul i64 %1069, %1017
  %1071 = add i64 %1070, %1016
  %1072 = getelementptr inbounds i32, ptr %1068, i64 %1071
  %1073 = trunc i64 %1067 to i32
  %1074 = add i32 %1073, 1
  store atomic i32 %1074, ptr %1072 release, align 4
  store atomic i64 0, ptr %65 release, align 8
  br label %1078

1075:                                             ; preds = %1015
  %1076 = zext i32 %1025 to i64
  %1077 = add nsw i64 %1076, -1
  br label %1078

1078:                                             ; preds = %1075, %1061
  %1079 = phi i64 [ %1067, %1061 ], [ %1077, %1075 ]
  %1080 = load i64, ptr %996, align 8, !tbaa !12
  %1081 = load i64, ptr %998, align 8, !tbaa !12
  %1082 = load i64, ptr %999, align 8, !tbaa !12
  %1083 = shl i64 %1080, %1082
  %1084 = load i64, ptr %1000, align 8, !tbaa !12
  %1085 = load i64, ptr %1001, align 8, !tbaa !12
  %1086 = shl i64 %1084, %1085
  %1087 = or i64 %1086, %1083
  %1088 = load i64, ptr %1002, align 8, !tbaa !12
  %1089 = shl i64 %1079, %1088
  %1090 = or i64 %1087, %1089
  %1091 = load i64, ptr %1003, align 8, !tbaa !12
  %1092 = shl i64 %1081, %1091
  %1093 = or i64 %1090, %1092
  %1094 = load i64, ptr %32, align 8, !tbaa !100
  %1095 = icmp ne i64 %1093, %1094
  %1096 = zext i1 %1095 to i32
  %1097 = load i32, ptr %38, align 8, !tbaa !105
  %1098 = or i32 %1097, %1096
  store i32 %1098, ptr %38, align 8, !tbaa !105
  %1099 = load i32, ptr %37, align 4, !tbaa !109
  %1100 = icmp eq i32 %1099, 0
  br i1 %1100, label %1133, label %1101, !prof !73

1101:                                             ; preds = %1078
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %8) #17, !noalias !224
  store ptr %9, ptr %8, align 16, !tbaa !85, !noalias !224
  store ptr %83, ptr %82, align 8, !tbaa !85, !noalias !224
  store ptr %85, ptr %84, align 16, !tbaa !85, !noalias !224
  store ptr %87, ptr %86, align 8, !tbaa !85, !noalias !224
  br label %1102

1102:                                             ; preds = %1102, %1101
  %1103 = phi i64 [ 0, %1101 ], [ %1114, %1102 ]
  %1104 = phi i64 [ %1093, %1101 ], [ %1113, %1102 ]
  %1105 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1103
  %1106 = load i64, ptr %1105, align 8, !tbaa !12, !noalias !224
  %1107 = shl nsw i64 -1, %1106
  %1108 = xor i64 %1107, -1
  %1109 = and i64 %1104, %1108
  %1110 = getelementptr inbounds [4 x ptr], ptr %8, i64 0, i64 %1103
  %1111 = load ptr, ptr %1110, align 8, !tbaa !85, !noalias !224
  store i64 %1109, ptr %1111, align 8, !tbaa !12
  %1112 = load i64, ptr %1105, align 8, !tbaa !12, !noalias !224
  %1113 = lshr i64 %1104, %1112
  %1114 = add nuw nsw i64 %1103, 1
  %1115 = icmp eq i64 %1114, 4
  br i1 %1115, label %1116, label %1102, !llvm.loop !86

1116:                                             ; preds = %1102
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %8) #17, !noalias !224
  %1117 = load i64, ptr %83, align 8, !tbaa !12
  %1118 = load i64, ptr %9, align 8, !tbaa !12
  %1119 = load i64, ptr %42, align 8, !tbaa !12
  %1120 = shl i64 %1118, %1119
  %1121 = or i64 %1120, %1117
  %1122 = load i64, ptr %87, align 8, !tbaa !12
  %1123 = load i64, ptr %44, align 8, !tbaa !12
  %1124 = add i64 %1123, %1119
  %1125 = shl i64 %1122, %1124
  %1126 = or i64 %1121, %1125
  %1127 = load i64, ptr %85, align 8, !tbaa !12
  %1128 = load i64, ptr %45, align 8, !tbaa !12
  %1129 = add i64 %1128, %1124
  %1130 = shl i64 %1127, %1129
  %1131 = or i64 %1126, %1130
  %1132 = call i64 @llvm.umin.i64(i64 %1131, i64 %1093)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #17
  br label %1133

1133:                                             ; preds = %1116, %1078
  %1134 = phi i64 [ %1132, %1116 ], [ %1093, %1078 ]
  %1135 = load i64, ptr %62, align 8, !tbaa !123
  %1136 = add i64 %1135, 1
  store i64 %1136, ptr %62, align 8, !tbaa !123
  %1137 = icmp eq i64 %108, %1134
  br i1 %1137, label %1146, label %1138

1138:                                             ; preds = %1133
  %1139 = load ptr, ptr %63, align 8, !tbaa !81
  %1140 = load i64, ptr %23, align 8, !tbaa !74
  %1141 = getelementptr inbounds i64, ptr %1139, i64 %1140
  store i64 %1134, ptr %1141, align 8, !tbaa !12
  %1142 = load ptr, ptr %64, align 8, !tbaa !89
  %1143 = load i64, ptr %23, align 8, !tbaa !74
  %1144 = add i64 %1143, 1
  store i64 %1144, ptr %23, align 8, !tbaa !74
  %1145 = getelementptr inbounds i32, ptr %1142, i64 %1143
  store i32 %155, ptr %1145, align 4, !tbaa !10
  br label %1146

1146:                                             ; preds = %1133, %1138
  %1147 = load i32, ptr %990, align 4, !tbaa !10
  br label %1148

1148:                                             ; preds = %1146, %1008
  %1149 = phi i32 [ %1005, %1008 ], [ %1147, %1146 ]
  %1150 = add nuw nsw i64 %1006, 1
  %1151 = sext i32 %1149 to i64
  %1152 = icmp slt i64 %1006, %1151
  br i1 %1152, label %1004, label %1153, !llvm.loop !151

1153:                                             ; preds = %1148
  %1154 = load i64, ptr %80, align 8, !tbaa !127
  br label %1155

1155:                                             ; preds = %1153, %988, %983
  %1156 = phi i64 [ %1154, %1153 ], [ %973, %988 ], [ %973, %983 ]
  %1157 = icmp ne i64 %1156, 0
  %1158 = and i1 %974, %1157
  br i1 %1158, label %972, label %969, !llvm.loop !152

1159:                                             ; preds = %969, %1317
  %1160 = phi i64 [ %1318, %1317 ], [ %970, %969 ]
  %1161 = phi i1 [ false, %1317 ], [ true, %969 ]
  %1162 = phi i64 [ 1, %1317 ], [ 0, %969 ]
  %1163 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %1162
  %1164 = load i64, ptr %1163, align 8, !tbaa !12
  %1165 = icmp eq i64 %1164, 0
  br i1 %1165, label %1317, label %1166

1166:                                             ; preds = %1159
  %1167 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %1162
  %1168 = load ptr, ptr %1167, align 8, !tbaa !85
  %1169 = load i32, ptr %1168, align 4, !tbaa !10
  %1170 = icmp slt i32 %1169, 1
  br i1 %1170, label %1317, label %1171

1171:                                             ; preds = %1166
  %1172 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %1162
  %1173 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1162
  %1174 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %1162
  %1175 = xor i64 %1162, 1
  %1176 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %1175
  %1177 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %1162
  %1178 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %1175
  %1179 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %1175
  %1180 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %1162
  %1181 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %1175
  br label %1182

1182:                                             ; preds = %1310, %1171
  %1183 = phi i32 [ %1169, %1171 ], [ %1311, %1310 ]
  %1184 = phi i64 [ 1, %1171 ], [ %1312, %1310 ]
  %1185 = icmp ugt i64 %1184, 1
  %1186 = getelementptr inbounds i32, ptr %1168, i64 %1184
  %1187 = load i32, ptr %1186, align 4, !tbaa !10
  br i1 %1185, label %1188, label %1193

1188:                                             ; preds = %1182
  %1189 = add nsw i64 %1184, -1
  %1190 = getelementptr inbounds i32, ptr %1168, i64 %1189
  %1191 = load i32, ptr %1190, align 4, !tbaa !10
  %1192 = icmp eq i32 %1187, %1191
  br i1 %1192, label %1310, label %1193

1193:                                             ; preds = %1188, %1182
  %1194 = load i64, ptr %1172, align 8, !tbaa !12
  %1195 = sext i32 %1187 to i64
  %1196 = load i64, ptr %1173, align 8, !tbaa !12
  %1197 = shl i64 %1196, 35
  %1198 = shl i64 %1194, 14
  %1199 = or i64 %1198, %1197
  %1200 = or i64 %1199, %1195
  %1201 = mul i64 %1200, -7046029254386353131
  %1202 = zext i64 %1201 to i128
  %1203 = load i64, ptr %53, align 8, !tbaa !46
  %1204 = zext i64 %1203 to i128
  %1205 = mul nuw i128 %1202, %1204
  %1206 = lshr i128 %1205, 64
  %1207 = trunc i128 %1206 to i64
  %1208 = add i64 %1200, 1
  %1209 = load ptr, ptr %52, align 8, !tbaa !48
  %1210 = getelementptr inbounds i64, ptr %1209, i64 %1207
  %1211 = load atomic i64, ptr %1210 acquire, align 8
  %1212 = lshr i64 %1211, 28
  %1213 = icmp ne i64 %1212, %1208
  %1214 = and i64 %1211, 268435455
  %1215 = icmp ne i64 %1211, 0
  %1216 = select i1 %1213, i64 -1, i64 %1214
  %1217 = and i1 %1215, %1213
  br i1 %1217, label %1218, label %1235

1218:                                             ; preds = %1193, %1218
  %1219 = phi i64 [ %1233, %1218 ], [ %1216, %1193 ]
  %1220 = phi i64 [ %1224, %1218 ], [ %1207, %1193 ]
  %1221 = add i64 %1220, 1
  %1222 = load i64, ptr %53, align 8, !tbaa !46
  %1223 = icmp eq i64 %1221, %1222
  %1224 = select i1 %1223, i64 0, i64 %1221
  %1225 = load ptr, ptr %52, align 8, !tbaa !48
  %1226 = getelementptr inbounds i64, ptr %1225, i64 %1224
  %1227 = load atomic i64, ptr %1226 acquire, align 8
  %1228 = lshr i64 %1227, 28
  %1229 = icmp ne i64 %1228, %1208
  %1230 = and i64 %1227, 268435455
  %1231 = icmp ne i64 %1227, 0
  %1232 = select i1 %1231, i64 %1219, i64 -1
  %1233 = select i1 %1229, i64 %1232, i64 %1230
  %1234 = and i1 %1231, %1229
  br i1 %1234, label %1218, label %1235, !llvm.loop !116

1235:                                             ; preds = %1218, %1193
  %1236 = phi i64 [ %1216, %1193 ], [ %1233, %1218 ]
  %1237 = icmp eq i64 %1236, -1
  br i1 %1237, label %1238, label %1240, !prof !70

1238:                                             ; preds = %1235
  %1239 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1196, i64 noundef %1194, i64 noundef %1195, i64 noundef %1200) #16
  br label %1240

1240:                                             ; preds = %1238, %1235
  %1241 = phi i64 [ %1239, %1238 ], [ %1236, %1235 ]
  %1242 = load i64, ptr %1174, align 8, !tbaa !12
  %1243 = load i64, ptr %1176, align 8, !tbaa !12
  %1244 = load i64, ptr %1177, align 8, !tbaa !12
  %1245 = shl i64 %1242, %1244
  %1246 = load i64, ptr %1178, align 8, !tbaa !12
  %1247 = load i64, ptr %1179, align 8, !tbaa !12
  %1248 = shl i64 %1246, %1247
  %1249 = or i64 %1248, %1245
  %1250 = load i64, ptr %1180, align 8, !tbaa !12
  %1251 = shl i64 %1241, %1250
  %1252 = or i64 %1249, %1251
  %1253 = load i64, ptr %1181, align 8, !tbaa !12
  %1254 = shl i64 %1243, %1253
  %1255 = or i64 %1252, %1254
  %1256 = load i64, ptr %32, align 8, !tbaa !100
  %1257 = icmp ne i64 %1255, %1256
  %1258 = zext i1 %1257 to i32
  %1259 = load i32, ptr %38, align 8, !tbaa !105
  %1260 = or i32 %1259, %1258
  store i32 %1260, ptr %38, align 8, !tbaa !105
  %1261 = load i32, ptr %37, align 4, !tbaa !109
  %1262 = icmp eq i32 %1261, 0
  br i1 %1262, label %1295, label %1263, !prof !73

1263:                                             ; preds = %1240
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17, !noalias !227
  store ptr %7, ptr %6, align 16, !tbaa !85, !noalias !227
  store ptr %89, ptr %88, align 8, !tbaa !85, !noalias !227
  store ptr %91, ptr %90, align 16, !tbaa !85, !noalias !227
  store ptr %93, ptr %92, align 8, !tbaa !85, !noalias !227
  br label %1264

1264:                                             ; preds = %1264, %1263
  %1265 = phi i64 [ 0, %1263 ], [ %1276, %1264 ]
  %1266 = phi i64 [ %1255, %1263 ], [ %1275, %1264 ]
  %1267 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1265
  %1268 = load i64, ptr %1267, align 8, !tbaa !12, !noalias !227
  %1269 = shl nsw i64 -1, %1268
  %1270 = xor i64 %1269, -1
  %1271 = and i64 %1266, %1270
  %1272 = getelementptr inbounds [4 x ptr], ptr %6, i64 0, i64 %1265
  %1273 = load ptr, ptr %1272, align 8, !tbaa !85, !noalias !227
  store i64 %1271, ptr %1273, align 8, !tbaa !12
  %1274 = load i64, ptr %1267, align 8, !tbaa !12, !noalias !227
  %1275 = lshr i64 %1266, %1274
  %1276 = add nuw nsw i64 %1265, 1
  %1277 = icmp eq i64 %1276, 4
  br i1 %1277, label %1278, label %1264, !llvm.loop !86

1278:                                             ; preds = %1264
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17, !noalias !227
  %1279 = load i64, ptr %89, align 8, !tbaa !12
  %1280 = load i64, ptr %7, align 8, !tbaa !12
  %1281 = load i64, ptr %42, align 8, !tbaa !12
  %1282 = shl i64 %1280, %1281
  %1283 = or i64 %1282, %1279
  %1284 = load i64, ptr %93, align 8, !tbaa !12
  %1285 = load i64, ptr %44, align 8, !tbaa !12
  %1286 = add i64 %1285, %1281
  %1287 = shl i64 %1284, %1286
  %1288 = or i64 %1283, %1287
  %1289 = load i64, ptr %91, align 8, !tbaa !12
  %1290 = load i64, ptr %45, align 8, !tbaa !12
  %1291 = add i64 %1290, %1286
  %1292 = shl i64 %1289, %1291
  %1293 = or i64 %1288, %1292
  %1294 = call i64 @llvm.umin.i64(i64 %1293, i64 %1255)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #17
  br label %1295

1295:                                             ; preds = %1278, %1240
  %1296 = phi i64 [ %1294, %1278 ], [ %1255, %1240 ]
  %1297 = load i64, ptr %62, align 8, !tbaa !123
  %1298 = add i64 %1297, 1
  store i64 %1298, ptr %62, align 8, !tbaa !123
  %1299 = icmp eq i64 %108, %1296
  br i1 %1299, label %1308, label %1300

1300:                                             ; preds = %1295
  %1301 = load ptr, ptr %63, align 8, !tbaa !81
  %1302 = load i64, ptr %23, align 8, !tbaa !74
  %1303 = getelementptr inbounds i64, ptr %1301, i64 %1302
  store i64 %1296, ptr %1303, align 8, !tbaa !12
  %1304 = load ptr, ptr %64, align 8, !tbaa !89
  %1305 = load i64, ptr %23, align 8, !tbaa !74
  %1306 = add i64 %1305, 1
  store i64 %1306, ptr %23, align 8, !tbaa !74
  %1307 = getelementptr inbounds i32, ptr %1304, i64 %1305
  store i32 %155, ptr %1307, align 4, !tbaa !10
  br label %1308

1308:                                             ; preds = %1295, %1300
  %1309 = load i32, ptr %1168, align 4, !tbaa !10
  br label %1310

1310:                                             ; preds = %1308, %1188
  %1311 = phi i32 [ %1183, %1188 ], [ %1309, %1308 ]
  %1312 = add nuw nsw i64 %1184, 1
  %1313 = sext i32 %1311 to i64
  %1314 = icmp slt i64 %1184, %1313
  br i1 %1314, label %1182, label %1315, !llvm.loop !151

1315:                                             ; preds = %1310
  %1316 = load i64, ptr %81, align 8, !tbaa !147
  br label %1317

1317:                                             ; preds = %1315, %1166, %1159
  %1318 = phi i64 [ %1316, %1315 ], [ %1160, %1166 ], [ %1160, %1159 ]
  %1319 = icmp ne i64 %1318, 0
  %1320 = and i1 %1161, %1319
  br i1 %1320, label %1159, label %1321, !llvm.loop !156

1321:                                             ; preds = %1317, %969
  %1322 = load i32, ptr %38, align 8, !tbaa !105
  call void @llvm.lifetime.end.p0(i64 160, ptr nonnull %18) #17
  %1323 = icmp eq i32 %1322, 0
  br i1 %1323, label %1324, label %1329

1324:                                             ; preds = %1321
  %1325 = load i64, ptr %94, align 8, !tbaa !12
  %1326 = icmp eq i64 %1325, 0
  br i1 %1326, label %1329, label %1327

1327:                                             ; preds = %1324
  %1328 = load i64, ptr %107, align 8, !tbaa !12
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1328, i64 noundef %109) #16
  br label %1329

1329:                                             ; preds = %1327, %1324, %1321
  %1330 = load i64, ptr %95, align 8, !tbaa !80
  %1331 = add i64 %1330, 1
  store i64 %1331, ptr %95, align 8, !tbaa !80
  %1332 = add nuw i64 %97, 1
  %1333 = icmp eq i64 %1332, %3
  br i1 %1333, label %1334, label %96, !llvm.loop !230

1334:                                             ; preds = %103, %1329, %96, %5
  %1335 = phi i64 [ 0, %5 ], [ %97, %96 ], [ %3, %1329 ], [ %97, %103 ]
  ret i64 %1335
}

define dso_local void @judge_words(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %7 = icmp eq i64 %4, 0
  br i1 %7, label %13, label %8

8:                                                ; preds = %5, %14
  %9 = phi i64 [ %20, %14 ], [ 0, %5 ]
  %10 = load i64, ptr %6, align 8, !tbaa !211
  %11 = and i64 %10, -3
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %14, label %13

13:                                               ; preds = %8, %14, %5
  ret void

14:                                               ; preds = %8
  %15 = getelementptr inbounds i64, ptr %2, i64 %9
  %16 = load i64, ptr %15, align 8, !tbaa !12
  %17 = getelementptr inbounds i32, ptr %3, i64 %9
  %18 = load i32, ptr %17, align 4, !tbaa !10
  %19 = zext i32 %18 to i64
  tail call fastcc void @judge_state(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %16, i64 noundef %19) #16
  %20 = add nuw i64 %9, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %13, label %8, !llvm.loop !231
}

define internal fastcc i64 @lesser(ptr nocapture noundef readonly %0, i64 noundef %1) unnamed_addr #7 {
  %3 = alloca [4 x ptr], align 16
  %4 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) #17, !noalias !232
  store ptr %4, ptr %3, align 16, !tbaa !85, !noalias !232
  %5 = getelementptr inbounds ptr, ptr %3, i64 1
  %6 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 1
  store ptr %6, ptr %5, align 8, !tbaa !85, !noalias !232
  %7 = getelementptr inbounds ptr, ptr %3, i64 2
  %8 = getelementptr inbounds %struct.State, ptr %4, i64 0, i32 1
  store ptr %8, ptr %7, align 16, !tbaa !85, !noalias !232
  %9 = getelementptr inbounds ptr, ptr %3, i64 3
  %10 = getelementptr inbounds %struct.State, ptr %4, i64 0, i32 1, i64 1
  store ptr %10, ptr %9, align 8, !tbaa !85, !noalias !232
  br label %11

11:                                               ; preds = %11, %2
  %12 = phi i64 [ 0, %2 ], [ %23, %11 ]
  %13 = phi i64 [ %1, %2 ], [ %22, %11 ]
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %12
  %15 = load i64, ptr %14, align 8, !tbaa !12, !noalias !232
  %16 = shl nsw i64 -1, %15
  %17 = xor i64 %16, -1
  %18 = and i64 %13, %17
  %19 = getelementptr inbounds [4 x ptr], ptr %3, i64 0, i64 %12
  %20 = load ptr, ptr %19, align 8, !tbaa !85, !noalias !232
  store i64 %18, ptr %20, align 8, !tbaa !12
  %21 = load i64, ptr %14, align 8, !tbaa !12, !noalias !232
  %22 = lshr i64 %13, %21
  %23 = add nuw nsw i64 %12, 1
  %24 = icmp eq i64 %23, 4
  br i1 %24, label %25, label %11, !llvm.loop !86

25:                                               ; preds = %11
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #17, !noalias !232
  %26 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %27 = load i64, ptr %6, align 8, !tbaa !12
  %28 = load i64, ptr %4, align 8, !tbaa !12
  %29 = load i64, ptr %26, align 8, !tbaa !12
  %30 = shl i64 %28, %29
  %31 = or i64 %30, %27
  %32 = load i64, ptr %10, align 8, !tbaa !12
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %34 = load i64, ptr %33, align 8, !tbaa !12
  %35 = add i64 %34, %29
  %36 = shl i64 %32, %35
  %37 = or i64 %31, %36
  %38 = load i64, ptr %8, align 8, !tbaa !12
  %39 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %40 = load i64, ptr %39, align 8, !tbaa !12
  %41 = add i64 %40, %35
  %42 = shl i64 %38, %41
  %43 = or i64 %37, %42
  %44 = call i64 @llvm.umin.i64(i64 %43, i64 %1)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #17
  ret i64 %44
}

define internal fastcc i64 @fill_calls(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6) unnamed_addr #8 {
  %8 = alloca [256 x i32], align 16
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %10 = load i64, ptr %9, align 8, !tbaa !12
  %11 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !85
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %14 = load i64, ptr %13, align 8, !tbaa !113
  %15 = shl i64 %14, 1
  %16 = or i64 %15, 1
  %17 = mul i64 %16, %3
  %18 = add i64 %17, %4
  %19 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %20

20:                                               ; preds = %20, %7
  %21 = cmpxchg ptr %19, i64 0, i64 1 acquire monotonic, align 8
  %22 = extractvalue { i64, i1 } %21, 1
  br i1 %22, label %23, label %20, !llvm.loop !129

23:                                               ; preds = %20
  %24 = getelementptr inbounds i64, ptr %12, i64 %18
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = add i64 %25, -1
  %27 = icmp eq i64 %25, 0
  br i1 %27, label %28, label %229

28:                                               ; preds = %23
  %29 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %30 = load i64, ptr %29, align 8, !tbaa !131
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %8) #17
  %31 = load i64, ptr %9, align 8, !tbaa !12
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !64
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %31, i32 1
  %35 = load i64, ptr %34, align 8, !tbaa !62
  %36 = mul i64 %35, %3
  %37 = getelementptr inbounds i32, ptr %33, i64 %36
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %39 = load i64, ptr %38, align 8, !tbaa !132
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %28, %41
  %42 = phi i64 [ %46, %41 ], [ 0, %28 ]
  %43 = getelementptr inbounds i32, ptr %37, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !10
  %45 = getelementptr inbounds i32, ptr %8, i64 %42
  store i32 %44, ptr %45, align 4, !tbaa !10
  %46 = add nuw i64 %42, 1
  %47 = icmp eq i64 %46, %39
  br i1 %47, label %48, label %41, !llvm.loop !69

48:                                               ; preds = %41, %28
  %49 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 24, i64 %2
  %50 = load i64, ptr %49, align 8, !tbaa !12
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 25, i64 %2
  %52 = load i64, ptr %51, align 8, !tbaa !12
  %53 = icmp ult i64 %50, %52
  br i1 %53, label %54, label %58

54:                                               ; preds = %48
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  br label %150

56:                                               ; preds = %163
  %57 = load i64, ptr %49, align 8, !tbaa !12
  br label %58

58:                                               ; preds = %56, %48
  %59 = phi i64 [ %50, %48 ], [ %57, %56 ]
  %60 = phi i64 [ %52, %48 ], [ %165, %56 ]
  %61 = icmp ult i64 %59, %60
  br i1 %61, label %62, label %167

62:                                               ; preds = %58
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %64 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 7
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 23
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 5
  %69 = trunc i64 %4 to i32
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %71 = icmp eq i64 %4, 0
  br label %72

72:                                               ; preds = %146, %62
  %73 = phi i64 [ %59, %62 ], [ %147, %146 ]
  %74 = load ptr, ptr %63, align 8, !tbaa !235
  %75 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73, i32 6
  %76 = load i64, ptr %75, align 8, !tbaa !236
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %146, label %78

78:                                               ; preds = %72
  %79 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73, i32 5
  %80 = load i64, ptr %79, align 8, !tbaa !238
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %82, label %146

82:                                               ; preds = %78
  %83 = load ptr, ptr %64, align 8, !tbaa !165
  %84 = load ptr, ptr %65, align 8, !tbaa !166
  %85 = load i64, ptr %0, align 8, !tbaa !167
  %86 = icmp eq i64 %85, 0
  br i1 %86, label %94, label %87

87:                                               ; preds = %82, %87
  %88 = phi i64 [ %92, %87 ], [ 0, %82 ]
  %89 = getelementptr inbounds i32, ptr %84, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !10
  %91 = getelementptr inbounds i32, ptr %83, i64 %88
  store i32 %90, ptr %91, align 4, !tbaa !10
  %92 = add nuw i64 %88, 1
  %93 = icmp eq i64 %92, %85
  br i1 %93, label %94, label %87, !llvm.loop !69

94:                                               ; preds = %87, %82
  %95 = load i64, ptr %38, align 8, !tbaa !132
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %104, label %97

97:                                               ; preds = %94, %97
  %98 = phi i64 [ %102, %97 ], [ 0, %94 ]
  %99 = getelementptr inbounds i32, ptr %8, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !10
  %101 = getelementptr inbounds i32, ptr %83, i64 %98
  store i32 %100, ptr %101, align 4, !tbaa !10
  %102 = add nuw i64 %98, 1
  %103 = icmp eq i64 %102, %95
  br i1 %103, label %104, label %97, !llvm.loop !69

104:                                              ; preds = %97, %94
  %105 = load i64, ptr %66, align 8, !tbaa !239
  %106 = getelementptr inbounds i32, ptr %83, i64 %105
  %107 = load ptr, ptr %67, align 8, !tbaa !240
  %108 = load i64, ptr %68, align 8, !tbaa !241
  %109 = mul i64 %108, %73
  %110 = getelementptr inbounds i32, ptr %107, i64 %109
  %111 = icmp eq i64 %108, 0
  br i1 %111, label %119, label %112

112:                                              ; preds = %104, %112
  %113 = phi i64 [ %117, %112 ], [ 0, %104 ]
  %114 = getelementptr inbounds i32, ptr %110, i64 %113
  %115 = load i32, ptr %114, align 4, !tbaa !10
  %116 = getelementptr inbounds i32, ptr %106, i64 %113
  store i32 %115, ptr %116, align 4, !tbaa !10
  %117 = add nuw i64 %113, 1
  %118 = icmp eq i64 %117, %108
  br i1 %118, label %119, label %112, !llvm.loop !69

119:                                              ; preds = %112, %104
  %120 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73
  %121 = load ptr, ptr %120, align 8, !tbaa !242
  %122 = tail call i32 %121(ptr noundef %83) #18
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %146, label %124

124:                                              ; preds = %119
  %125 = load ptr, ptr %64, align 8, !tbaa !165
  %126 = load i64, ptr %70, align 8, !tbaa !171
  %127 = getelementptr inbounds i32, ptr %125, i64 %126
  store i32 %69, ptr %127, align 4, !tbaa !10
  %128 = load ptr, ptr %63, align 8, !tbaa !235
  %129 = getelementptr inbounds %struct.Offer, ptr %128, i64 %73, i32 1
  %130 = load ptr, ptr %129, align 8, !tbaa !243
  %131 = tail call i32 %130(ptr noundef %125) #18
  br i1 %71, label %146, label %135

132:                                              ; preds = %135
  %133 = add nuw i64 %136, 1
  %134 = icmp eq i64 %133, %4
  br i1 %134, label %146, label %135, !llvm.loop !244

135:                                              ; preds = %124, %132
  %136 = phi i64 [ %133, %132 ], [ 0, %124 ]
  %137 = trunc i64 %136 to i32
  %138 = load ptr, ptr %64, align 8, !tbaa !165
  %139 = load i64, ptr %70, align 8, !tbaa !171
  %140 = getelementptr inbounds i32, ptr %138, i64 %139
  store i32 %137, ptr %140, align 4, !tbaa !10
  %141 = load ptr, ptr %63, align 8, !tbaa !235
  %142 = getelementptr inbounds %struct.Offer, ptr %141, i64 %73, i32 1
  %143 = load ptr, ptr %142, align 8, !tbaa !243
  %144 = tail call i32 %143(ptr noundef %138) #18
  %145 = icmp eq i32 %144, %131
  br i1 %145, label %132, label %205

146:                                              ; preds = %132, %124, %119, %78, %72
  %147 = add nuw i64 %73, 1
  %148 = load i64, ptr %51, align 8, !tbaa !12
  %149 = icmp ult i64 %147, %148
  br i1 %149, label %72, label %167, !llvm.loop !245

150:                                              ; preds = %54, %163
  %151 = phi i64 [ %50, %54 ], [ %164, %163 ]
  %152 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %151, ptr noundef nonnull %8, i32 noundef -1, i64 noundef %4) #16
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %163, label %154

154:                                              ; preds = %150
  %155 = tail call fastcc i32 @add_local(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %151, i64 noundef %30, i32 noundef -1) #16
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %163, label %157

157:                                              ; preds = %154
  %158 = load i64, ptr %29, align 8, !tbaa !131
  %159 = add i64 %158, -1
  %160 = load ptr, ptr %55, align 8, !tbaa !235
  %161 = getelementptr inbounds %struct.Offer, ptr %160, i64 %151, i32 4
  %162 = load i64, ptr %161, align 8, !tbaa !246
  tail call fastcc void @judge_local(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %159, i64 noundef %162, i64 noundef %5, i64 noundef %6) #16
  br label %163

163:                                              ; preds = %150, %154, %157
  %164 = add nuw i64 %151, 1
  %165 = load i64, ptr %51, align 8, !tbaa !12
  %166 = icmp ult i64 %164, %165
  br i1 %166, label %150, label %56, !llvm.loop !247

167:                                              ; preds = %146, %58
  %168 = load i64, ptr %29, align 8, !tbaa !131
  %169 = icmp ugt i64 %168, %30
  br i1 %169, label %170, label %202

170:                                              ; preds = %167
  %171 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %172 = load ptr, ptr %171, align 8, !tbaa !117
  %173 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  br label %175

175:                                              ; preds = %198, %170
  %176 = phi i1 [ true, %170 ], [ %200, %198 ]
  %177 = phi i64 [ %30, %170 ], [ %199, %198 ]
  %178 = getelementptr inbounds %struct.Local, ptr %172, i64 %177, i32 5
  %179 = load i32, ptr %178, align 4, !tbaa !133
  %180 = icmp eq i32 %179, -1
  br i1 %180, label %198, label %181

181:                                              ; preds = %175
  %182 = load ptr, ptr %173, align 8, !tbaa !135
  %183 = zext i32 %179 to i64
  br label %187

184:                                              ; preds = %192
  %185 = add nuw nsw i64 %188, 1
  %186 = icmp eq i64 %185, 4294967295
  br i1 %186, label %198, label %187, !llvm.loop !136

187:                                              ; preds = %184, %181
  %188 = phi i64 [ %183, %181 ], [ %185, %184 ]
  %189 = getelementptr inbounds i32, ptr %182, i64 %188
  %190 = load i32, ptr %189, align 4, !tbaa !10
  %191 = icmp eq i32 %190, -1
  br i1 %191, label %198, label %192

192:                                              ; preds = %187
  %193 = load ptr, ptr %174, align 8, !tbaa !85
  %194 = zext i32 %190 to i64
  %195 = getelementptr inbounds %struct.Claim, ptr %193, i64 %194, i32 6
  %196 = load i64, ptr %195, align 8, !tbaa !137
  %197 = icmp eq i64 %196, 0
  br i1 %197, label %184, label %202

198:                                              ; preds = %187, %184, %175
  %199 = add nuw i64 %177, 1
  %200 = icmp ult i64 %199, %168
  %201 = icmp eq i64 %199, %168
  br i1 %201, label %202, label %175, !llvm.loop !139

202:                                              ; preds = %198, %192, %167
  %203 = phi i1 [ false, %167 ], [ %176, %192 ], [ %200, %198 ]
  %204 = zext i1 %203 to i64
  br label %207

205:                                              ; preds = %135
  %206 = load i64, ptr %29, align 8, !tbaa !131
  br label %207

207:                                              ; preds = %205, %202
  %208 = phi i64 [ %168, %202 ], [ %206, %205 ]
  %209 = phi i64 [ %204, %202 ], [ 1, %205 ]
  %210 = icmp eq i64 %208, %30
  br i1 %210, label %226, label %211

211:                                              ; preds = %207
  %212 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %213 = load ptr, ptr %212, align 8, !tbaa !114
  %214 = add i64 %208, -1
  %215 = getelementptr inbounds i64, ptr %213, i64 %214
  %216 = load i64, ptr %215, align 8, !tbaa !12
  %217 = or i64 %216, 9007199254740992
  store i64 %217, ptr %215, align 8, !tbaa !12
  %218 = load i64, ptr %29, align 8, !tbaa !131
  %219 = icmp ult i64 %218, 134217728
  br i1 %219, label %223, label %220

220:                                              ; preds = %211
  %221 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %222 = atomicrmw or ptr %221, i64 4 monotonic, align 8
  br label %223

223:                                              ; preds = %220, %211
  %224 = shl i64 %30, 1
  %225 = or i64 %209, %224
  br label %226

226:                                              ; preds = %207, %223
  %227 = phi i64 [ %225, %223 ], [ %209, %207 ]
  %228 = add i64 %227, 1
  store atomic i64 %228, ptr %24 release, align 8
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %8) #17
  br label %229

229:                                              ; preds = %226, %23
  %230 = phi i64 [ %227, %226 ], [ %26, %23 ]
  store atomic i64 0, ptr %19 release, align 8
  ret i64 %230
}

define internal fastcc i32 @take_offer(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i32 noundef %4, i64 noundef %5) unnamed_addr #8 {
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %8 = load ptr, ptr %7, align 8, !tbaa !235
  %9 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2
  %10 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %11 = load ptr, ptr %10, align 8, !tbaa !165
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %13 = load ptr, ptr %12, align 8, !tbaa !166
  %14 = load i64, ptr %0, align 8, !tbaa !167
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %23, label %16

16:                                               ; preds = %6, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %6 ]
  %18 = getelementptr inbounds i32, ptr %13, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !10
  %20 = getelementptr inbounds i32, ptr %11, i64 %17
  store i32 %19, ptr %20, align 4, !tbaa !10
  %21 = add nuw i64 %17, 1
  %22 = icmp eq i64 %21, %14
  br i1 %22, label %23, label %16, !llvm.loop !69

23:                                               ; preds = %16, %6
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %25 = load i64, ptr %24, align 8, !tbaa !132
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %34, label %27

27:                                               ; preds = %23, %27
  %28 = phi i64 [ %32, %27 ], [ 0, %23 ]
  %29 = getelementptr inbounds i32, ptr %3, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !10
  %31 = getelementptr inbounds i32, ptr %11, i64 %28
  store i32 %30, ptr %31, align 4, !tbaa !10
  %32 = add nuw i64 %28, 1
  %33 = icmp eq i64 %32, %25
  br i1 %33, label %34, label %27, !llvm.loop !69

34:                                               ; preds = %27, %23
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %36 = load i64, ptr %35, align 8, !tbaa !169
  %37 = getelementptr inbounds i32, ptr %11, i64 %36
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %39 = load i64, ptr %38, align 8, !tbaa !168
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %34, %41
  %42 = phi i64 [ %46, %41 ], [ 0, %34 ]
  %43 = getelementptr inbounds i32, ptr %3, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !10
  %45 = getelementptr inbounds i32, ptr %37, i64 %42
  store i32 %44, ptr %45, align 4, !tbaa !10
  %46 = add nuw i64 %42, 1
  %47 = icmp eq i64 %46, %39
  br i1 %47, label %48, label %41, !llvm.loop !69

48:                                               ; preds = %41, %34
  %49 = icmp sgt i32 %4, -1
  br i1 %49, label %50, label %71

50:                                               ; preds = %48
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %52 = load i64, ptr %51, align 8, !tbaa !178
  %53 = getelementptr inbounds i32, ptr %11, i64 %52
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %55 = zext i32 %4 to i64
  %56 = load ptr, ptr %54, align 8, !tbaa !64
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %58 = load i64, ptr %57, align 8, !tbaa !62
  %59 = mul i64 %58, %55
  %60 = getelementptr inbounds i32, ptr %56, i64 %59
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %62 = load i64, ptr %61, align 8, !tbaa !179
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %71, label %64

64:                                               ; preds = %50, %64
  %65 = phi i64 [ %69, %64 ], [ 0, %50 ]
  %66 = getelementptr inbounds i32, ptr %60, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !10
  %68 = getelementptr inbounds i32, ptr %53, i64 %65
  store i32 %67, ptr %68, align 4, !tbaa !10
  %69 = add nuw i64 %65, 1
  %70 = icmp eq i64 %69, %62
  br i1 %70, label %71, label %64, !llvm.loop !69

71:                                               ; preds = %64, %50, %48
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 7
  %73 = load i64, ptr %72, align 8, !tbaa !239
  %74 = getelementptr inbounds i32, ptr %11, i64 %73
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 23
  %76 = load ptr, ptr %75, align 8, !tbaa !240
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 5
  %78 = load i64, ptr %77, align 8, !tbaa !241
  %79 = mul i64 %78, %2
  %80 = getelementptr inbounds i32, ptr %76, i64 %79
  %81 = icmp eq i64 %78, 0
  br i1 %81, label %89, label %82

82:                                               ; preds = %71, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %71 ]
  %84 = getelementptr inbounds i32, ptr %80, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !10
  %86 = getelementptr inbounds i32, ptr %74, i64 %83
  store i32 %85, ptr %86, align 4, !tbaa !10
  %87 = add nuw i64 %83, 1
  %88 = icmp eq i64 %87, %78
  br i1 %88, label %89, label %82, !llvm.loop !69

89:                                               ; preds = %82, %71
  %90 = trunc i64 %5 to i32
  %91 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %92 = load i64, ptr %91, align 8, !tbaa !171
  %93 = getelementptr inbounds i32, ptr %11, i64 %92
  store i32 %90, ptr %93, align 4, !tbaa !10
  %94 = load ptr, ptr %9, align 8, !tbaa !242
  %95 = tail call i32 %94(ptr noundef %11) #18
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %187, label %97

97:                                               ; preds = %89
  %98 = icmp slt i32 %4, 0
  br i1 %98, label %99, label %105

99:                                               ; preds = %97
  %100 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 1
  %101 = load ptr, ptr %100, align 8, !tbaa !243
  %102 = load ptr, ptr %10, align 8, !tbaa !165
  %103 = tail call i32 %101(ptr noundef %102) #18
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %187, label %105

105:                                              ; preds = %99, %97
  %106 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 3
  %107 = load ptr, ptr %106, align 8, !tbaa !248
  %108 = load ptr, ptr %10, align 8, !tbaa !165
  %109 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 9
  %110 = load ptr, ptr %109, align 8, !tbaa !249
  tail call void %107(ptr noundef %108, ptr noundef %110) #18
  %111 = load ptr, ptr %109, align 8, !tbaa !249
  %112 = getelementptr inbounds i32, ptr %111, i64 3
  %113 = load i32, ptr %112, align 4, !tbaa !10
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %119, label %115

115:                                              ; preds = %105
  %116 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %117 = atomicrmw or ptr %116, i64 8 monotonic, align 8
  %118 = load ptr, ptr %109, align 8, !tbaa !249
  br label %119

119:                                              ; preds = %115, %105
  %120 = phi ptr [ %118, %115 ], [ %111, %105 ]
  %121 = getelementptr inbounds i32, ptr %120, i64 2
  %122 = load i32, ptr %121, align 4, !tbaa !10
  %123 = icmp sgt i32 %122, 4
  br i1 %123, label %124, label %127

124:                                              ; preds = %119
  %125 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %126 = atomicrmw or ptr %125, i64 4 monotonic, align 8
  br label %187

127:                                              ; preds = %119
  %128 = icmp sgt i32 %122, 0
  %129 = zext i1 %128 to i32
  %130 = load i64, ptr %38, align 8, !tbaa !168
  %131 = icmp eq i64 %130, 0
  br i1 %131, label %134, label %132

132:                                              ; preds = %127
  %133 = load ptr, ptr %10, align 8, !tbaa !165
  br label %136

134:                                              ; preds = %136, %127
  %135 = phi i32 [ %129, %127 ], [ %145, %136 ]
  br i1 %98, label %148, label %153

136:                                              ; preds = %132, %136
  %137 = phi i64 [ 0, %132 ], [ %146, %136 ]
  %138 = phi i32 [ %129, %132 ], [ %145, %136 ]
  %139 = getelementptr inbounds i32, ptr %133, i64 %137
  %140 = load i32, ptr %139, align 4, !tbaa !10
  %141 = getelementptr inbounds i32, ptr %3, i64 %137
  %142 = load i32, ptr %141, align 4, !tbaa !10
  %143 = icmp ne i32 %140, %142
  %144 = zext i1 %143 to i32
  %145 = or i32 %138, %144
  %146 = add nuw i64 %137, 1
  %147 = icmp eq i64 %146, %130
  br i1 %147, label %134, label %136, !llvm.loop !250

148:                                              ; preds = %134
  %149 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 5
  %150 = load i64, ptr %149, align 8, !tbaa !238
  %151 = trunc i64 %150 to i32
  %152 = icmp eq i32 %135, %151
  br i1 %152, label %187, label %153

153:                                              ; preds = %148, %134
  %154 = getelementptr inbounds i32, ptr %120, i64 1
  %155 = load i32, ptr %154, align 4, !tbaa !10
  %156 = icmp sgt i32 %155, 0
  br i1 %156, label %157, label %160

157:                                              ; preds = %153
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 43
  %159 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 14
  br label %164

160:                                              ; preds = %164, %153
  %161 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 2
  %162 = load ptr, ptr %161, align 8, !tbaa !251
  %163 = icmp eq ptr %162, null
  br i1 %163, label %182, label %180

164:                                              ; preds = %157, %164
  %165 = phi i64 [ 0, %157 ], [ %174, %164 ]
  %166 = phi ptr [ %120, %157 ], [ %175, %164 ]
  %167 = load ptr, ptr %158, align 8, !tbaa !252
  %168 = load i64, ptr %159, align 8, !tbaa !253
  %169 = add i64 %168, %165
  %170 = getelementptr inbounds i32, ptr %166, i64 %169
  %171 = load i32, ptr %170, align 4, !tbaa !10
  %172 = sext i32 %171 to i64
  %173 = getelementptr inbounds i8, ptr %167, i64 %172
  store i8 1, ptr %173, align 1, !tbaa !17
  %174 = add nuw nsw i64 %165, 1
  %175 = load ptr, ptr %109, align 8, !tbaa !249
  %176 = getelementptr inbounds i32, ptr %175, i64 1
  %177 = load i32, ptr %176, align 4, !tbaa !10
  %178 = sext i32 %177 to i64
  %179 = icmp slt i64 %174, %178
  br i1 %179, label %164, label %160, !llvm.loop !254

180:                                              ; preds = %160
  %181 = load ptr, ptr %10, align 8, !tbaa !165
  tail call void %162(ptr noundef %181) #18
  br label %182

182:                                              ; preds = %180, %160
  %183 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 5
  %184 = load i64, ptr %183, align 8, !tbaa !238
  %185 = icmp eq i64 %184, 0
  %186 = zext i1 %185 to i32
  br label %187

187:                                              ; preds = %182, %148, %89, %99, %124
  %188 = phi i32 [ 0, %124 ], [ 0, %99 ], [ 0, %89 ], [ %186, %182 ], [ 0, %148 ]
  ret i32 %188
}

define internal fastcc i32 @add_local(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i32 noundef %6) unnamed_addr #10 {
  %8 = alloca %struct.Local, align 4
  %9 = alloca [256 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 36, ptr nonnull %8) #17
  %10 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 1
  %11 = trunc i64 %3 to i32
  store i32 %11, ptr %10, align 4, !tbaa !255
  %12 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 2
  store i32 %6, ptr %12, align 4, !tbaa !256
  %13 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 3
  %14 = trunc i64 %4 to i16
  store i16 %14, ptr %13, align 4, !tbaa !257
  %15 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 4
  %16 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 9
  %17 = load ptr, ptr %16, align 8, !tbaa !249
  %18 = getelementptr inbounds i32, ptr %17, i64 2
  %19 = load i32, ptr %18, align 4, !tbaa !10
  %20 = trunc i32 %19 to i16
  store i16 %20, ptr %15, align 2, !tbaa !258
  %21 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 5
  store i32 -1, ptr %21, align 4, !tbaa !133
  %22 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %22, i8 0, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %9) #17
  %23 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %24 = load ptr, ptr %23, align 8, !tbaa !165
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %26 = load i64, ptr %25, align 8, !tbaa !168
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %35, label %28

28:                                               ; preds = %7, %28
  %29 = phi i64 [ %33, %28 ], [ 0, %7 ]
  %30 = getelementptr inbounds i32, ptr %24, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !10
  %32 = getelementptr inbounds i32, ptr %9, i64 %29
  store i32 %31, ptr %32, align 4, !tbaa !10
  %33 = add nuw i64 %29, 1
  %34 = icmp eq i64 %33, %26
  br i1 %34, label %35, label %28, !llvm.loop !69

35:                                               ; preds = %28, %7
  %36 = getelementptr inbounds i32, ptr %9, i64 %26
  %37 = getelementptr inbounds i32, ptr %24, i64 %26
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %39 = load i64, ptr %38, align 8, !tbaa !132
  %40 = sub i64 %39, %26
  %41 = icmp eq i64 %39, %26
  br i1 %41, label %49, label %42

42:                                               ; preds = %35, %42
  %43 = phi i64 [ %47, %42 ], [ 0, %35 ]
  %44 = getelementptr inbounds i32, ptr %37, i64 %43
  %45 = load i32, ptr %44, align 4, !tbaa !10
  %46 = getelementptr inbounds i32, ptr %36, i64 %43
  store i32 %45, ptr %46, align 4, !tbaa !10
  %47 = add nuw i64 %43, 1
  %48 = icmp eq i64 %47, %40
  br i1 %48, label %49, label %42, !llvm.loop !69

49:                                               ; preds = %42, %35
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %51 = load i64, ptr %50, align 8, !tbaa !12
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %51
  %53 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %52, ptr noundef nonnull %9) #16
  %54 = trunc i64 %53 to i32
  store i32 %54, ptr %8, align 4, !tbaa !259
  %55 = and i32 %19, 65535
  %56 = zext i32 %55 to i64
  %57 = icmp eq i32 %55, 0
  br i1 %57, label %62, label %58

58:                                               ; preds = %49
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 15
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  br label %73

62:                                               ; preds = %73, %49
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %64 = load i64, ptr %63, align 8, !tbaa !131
  %65 = icmp ugt i64 %64, %5
  br i1 %65, label %66, label %121

66:                                               ; preds = %62
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %68 = load ptr, ptr %67, align 8, !tbaa !117
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %70 = and i32 %19, 65535
  %71 = zext i32 %70 to i64
  %72 = icmp ne i16 %20, 0
  br label %89

73:                                               ; preds = %58, %73
  %74 = phi i64 [ 0, %58 ], [ %84, %73 ]
  %75 = load ptr, ptr %16, align 8, !tbaa !249
  %76 = load i64, ptr %60, align 8, !tbaa !260
  %77 = getelementptr inbounds i32, ptr %75, i64 %76
  %78 = load i64, ptr %61, align 8, !tbaa !179
  %79 = mul i64 %78, %74
  %80 = getelementptr inbounds i32, ptr %77, i64 %79
  %81 = tail call i64 @intern(ptr noundef nonnull %0, ptr noundef nonnull %59, ptr noundef %80) #16
  %82 = trunc i64 %81 to i32
  %83 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6, i64 %74
  store i32 %82, ptr %83, align 4, !tbaa !10
  %84 = add nuw nsw i64 %74, 1
  %85 = icmp eq i64 %84, %56
  br i1 %85, label %62, label %73, !llvm.loop !261

86:                                               ; preds = %94, %89, %119
  %87 = add nuw i64 %90, 1
  %88 = icmp eq i64 %87, %64
  br i1 %88, label %121, label %89, !llvm.loop !262

89:                                               ; preds = %66, %86
  %90 = phi i64 [ %5, %66 ], [ %87, %86 ]
  %91 = getelementptr inbounds %struct.Local, ptr %68, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !259
  %93 = icmp eq i32 %92, %54
  br i1 %93, label %94, label %86

94:                                               ; preds = %89
  %95 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 4
  %96 = load i16, ptr %95, align 2, !tbaa !258
  %97 = icmp eq i16 %96, %20
  br i1 %97, label %98, label %86

98:                                               ; preds = %94
  %99 = load ptr, ptr %69, align 8, !tbaa !235
  %100 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 3
  %101 = load i16, ptr %100, align 4, !tbaa !257
  %102 = zext i16 %101 to i64
  %103 = getelementptr inbounds %struct.Offer, ptr %99, i64 %102, i32 4
  %104 = load i64, ptr %103, align 8, !tbaa !246
  %105 = getelementptr inbounds %struct.Offer, ptr %99, i64 %4, i32 4
  %106 = load i64, ptr %105, align 8, !tbaa !246
  %107 = icmp eq i64 %104, %106
  %108 = select i1 %107, i1 %72, i1 false
  br i1 %108, label %109, label %119

109:                                              ; preds = %98, %109
  %110 = phi i64 [ %116, %109 ], [ 0, %98 ]
  %111 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 6, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !10
  %113 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6, i64 %110
  %114 = load i32, ptr %113, align 4, !tbaa !10
  %115 = icmp eq i32 %112, %114
  %116 = add nuw nsw i64 %110, 1
  %117 = icmp ult i64 %116, %71
  %118 = select i1 %115, i1 %117, i1 false
  br i1 %118, label %109, label %119, !llvm.loop !263

119:                                              ; preds = %109, %98
  %120 = phi i1 [ %107, %98 ], [ %115, %109 ]
  br i1 %120, label %144, label %86

121:                                              ; preds = %86, %62
  %122 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 47
  %123 = load i64, ptr %122, align 8, !tbaa !264
  %124 = icmp eq i64 %64, %123
  br i1 %124, label %125, label %128

125:                                              ; preds = %121
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %127 = atomicrmw or ptr %126, i64 4 monotonic, align 8
  br label %144

128:                                              ; preds = %121
  %129 = and i64 %53, 4294967295
  %130 = load i32, ptr %22, align 4, !tbaa !10
  %131 = zext i32 %130 to i64
  %132 = shl nuw nsw i64 %131, 24
  %133 = shl nuw i64 %56, 48
  %134 = or i64 %133, %129
  %135 = or i64 %134, %132
  %136 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %137 = load ptr, ptr %136, align 8, !tbaa !114
  %138 = getelementptr inbounds i64, ptr %137, i64 %64
  store i64 %135, ptr %138, align 8, !tbaa !12
  %139 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %140 = load ptr, ptr %139, align 8, !tbaa !117
  %141 = load i64, ptr %63, align 8, !tbaa !131
  %142 = add i64 %141, 1
  store i64 %142, ptr %63, align 8, !tbaa !131
  %143 = getelementptr inbounds %struct.Local, ptr %140, i64 %141
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(36) %143, ptr noundef nonnull align 4 dereferenceable(36) %8, i64 36, i1 false), !tbaa.struct !265
  br label %144

144:                                              ; preds = %119, %128, %125
  %145 = phi i32 [ 0, %125 ], [ 1, %128 ], [ 0, %119 ]
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %9) #17
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %8) #17
  ret i32 %145
}

define internal fastcc void @judge_local(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) unnamed_addr #8 {
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %10 = load ptr, ptr %9, align 8, !tbaa !117
  %11 = getelementptr inbounds %struct.Local, ptr %10, i64 %4
  %12 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 9
  %13 = load ptr, ptr %12, align 8, !tbaa !249
  %14 = getelementptr inbounds i32, ptr %13, i64 1
  %15 = load i32, ptr %14, align 4, !tbaa !10
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %61

17:                                               ; preds = %8
  %18 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 6
  %19 = load i64, ptr %18, align 8, !tbaa !12
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %61, label %21

21:                                               ; preds = %17
  %22 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 6
  %23 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 13
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %25 = shl i64 %5, 48
  %26 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %27 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %28 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %29

29:                                               ; preds = %21, %57
  %30 = phi i64 [ 0, %21 ], [ %58, %57 ]
  %31 = load ptr, ptr %22, align 8, !tbaa !85
  %32 = getelementptr inbounds %struct.Claim, ptr %31, i64 %30, i32 4
  %33 = load i64, ptr %32, align 8, !tbaa !266
  %34 = load ptr, ptr %12, align 8, !tbaa !249
  %35 = load i64, ptr %23, align 8, !tbaa !267
  %36 = getelementptr inbounds i32, ptr %34, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !10
  %38 = load ptr, ptr %24, align 8, !tbaa !268
  %39 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 1
  %40 = load atomic i64, ptr %39 monotonic, align 8
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %42, label %57

42:                                               ; preds = %29
  %43 = sext i32 %37 to i64
  %44 = or i64 %25, %43
  %45 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 2
  store i64 %6, ptr %45, align 8, !tbaa !269
  %46 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 3
  store i64 %7, ptr %46, align 8, !tbaa !271
  %47 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 4
  store i64 %4, ptr %47, align 8, !tbaa !272
  %48 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 5
  store i64 %44, ptr %48, align 8, !tbaa !273
  store atomic i64 1, ptr %39 release, align 8
  %49 = load i64, ptr %26, align 8, !tbaa !274
  %50 = add i64 %49, -1
  store i64 %50, ptr %26, align 8, !tbaa !274
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %52, label %57

52:                                               ; preds = %42
  %53 = load i64, ptr %27, align 8, !tbaa !275
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %57, label %55

55:                                               ; preds = %52
  %56 = atomicrmw or ptr %28, i64 16 monotonic, align 8
  br label %57

57:                                               ; preds = %29, %42, %52, %55
  %58 = add nuw i64 %30, 1
  %59 = load i64, ptr %18, align 8, !tbaa !12
  %60 = icmp ult i64 %58, %59
  br i1 %60, label %29, label %61, !llvm.loop !276

61:                                               ; preds = %57, %17, %8
  %62 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %63 = load ptr, ptr %62, align 8, !tbaa !165
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %65 = load ptr, ptr %64, align 8, !tbaa !166
  %66 = load i64, ptr %0, align 8, !tbaa !167
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %75, label %68

68:                                               ; preds = %61, %68
  %69 = phi i64 [ %73, %68 ], [ 0, %61 ]
  %70 = getelementptr inbounds i32, ptr %65, i64 %69
  %71 = load i32, ptr %70, align 4, !tbaa !10
  %72 = getelementptr inbounds i32, ptr %63, i64 %69
  store i32 %71, ptr %72, align 4, !tbaa !10
  %73 = add nuw i64 %69, 1
  %74 = icmp eq i64 %73, %66
  br i1 %74, label %75, label %68, !llvm.loop !69

75:                                               ; preds = %68, %61
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %77 = load i64, ptr %76, align 8, !tbaa !12
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %77
  %79 = load i32, ptr %11, align 4, !tbaa !259
  %80 = zext i32 %79 to i64
  %81 = load ptr, ptr %78, align 8, !tbaa !64
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %77, i32 1
  %83 = load i64, ptr %82, align 8, !tbaa !62
  %84 = mul i64 %83, %80
  %85 = getelementptr inbounds i32, ptr %81, i64 %84
  %86 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %87 = load i64, ptr %86, align 8, !tbaa !168
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %109, label %89

89:                                               ; preds = %75, %89
  %90 = phi i64 [ %94, %89 ], [ 0, %75 ]
  %91 = getelementptr inbounds i32, ptr %85, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !10
  %93 = getelementptr inbounds i32, ptr %63, i64 %90
  store i32 %92, ptr %93, align 4, !tbaa !10
  %94 = add nuw i64 %90, 1
  %95 = icmp eq i64 %94, %87
  br i1 %95, label %96, label %89, !llvm.loop !69

96:                                               ; preds = %89
  %97 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %98 = load i64, ptr %97, align 8, !tbaa !169
  %99 = getelementptr inbounds i32, ptr %63, i64 %98
  %100 = mul i64 %83, %3
  %101 = getelementptr inbounds i32, ptr %81, i64 %100
  br label %102

102:                                              ; preds = %102, %96
  %103 = phi i64 [ %107, %102 ], [ 0, %96 ]
  %104 = getelementptr inbounds i32, ptr %101, i64 %103
  %105 = load i32, ptr %104, align 4, !tbaa !10
  %106 = getelementptr inbounds i32, ptr %99, i64 %103
  store i32 %105, ptr %106, align 4, !tbaa !10
  %107 = add nuw i64 %103, 1
  %108 = icmp eq i64 %107, %87
  br i1 %108, label %109, label %102, !llvm.loop !69

109:                                              ; preds = %102, %75
  %110 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 2
  %111 = load i32, ptr %110, align 4, !tbaa !256
  %112 = icmp sgt i32 %111, -1
  br i1 %112, label %113, label %134

113:                                              ; preds = %109
  %114 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %115 = load i64, ptr %114, align 8, !tbaa !178
  %116 = getelementptr inbounds i32, ptr %63, i64 %115
  %117 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %118 = zext i32 %111 to i64
  %119 = load ptr, ptr %117, align 8, !tbaa !64
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %121 = load i64, ptr %120, align 8, !tbaa !62
  %122 = mul i64 %121, %118
  %123 = getelementptr inbounds i32, ptr %119, i64 %122
  %124 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %125 = load i64, ptr %124, align 8, !tbaa !179
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %134, label %127

127:                                              ; preds = %113, %127
  %128 = phi i64 [ %132, %127 ], [ 0, %113 ]
  %129 = getelementptr inbounds i32, ptr %123, i64 %128
  %130 = load i32, ptr %129, align 4, !tbaa !10
  %131 = getelementptr inbounds i32, ptr %116, i64 %128
  store i32 %130, ptr %131, align 4, !tbaa !10
  %132 = add nuw i64 %128, 1
  %133 = icmp eq i64 %132, %125
  br i1 %133, label %134, label %127, !llvm.loop !69

134:                                              ; preds = %127, %109, %113
  %135 = load ptr, ptr %12, align 8, !tbaa !249
  %136 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 13
  %137 = load i64, ptr %136, align 8, !tbaa !267
  %138 = getelementptr inbounds i32, ptr %135, i64 %137
  %139 = load i32, ptr %135, align 4, !tbaa !10
  %140 = icmp sgt i32 %139, 0
  br i1 %140, label %141, label %240

141:                                              ; preds = %134
  %142 = add nsw i32 %139, -1
  %143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 32
  %144 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 31
  %145 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 5
  %146 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 5
  %147 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %148 = shl i64 %5, 48
  %149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %150 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %151 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %152

152:                                              ; preds = %238, %141
  %153 = phi i32 [ 0, %141 ], [ %154, %238 ]
  %154 = add nuw nsw i32 %153, 1
  %155 = icmp sge i32 %154, %139
  %156 = select i1 %155, i32 0, i32 %153
  %157 = zext i32 %156 to i64
  %158 = getelementptr i32, ptr %138, i64 %157
  %159 = load i32, ptr %158, align 4, !tbaa !10
  %160 = select i1 %155, i32 %142, i32 %154
  %161 = sext i32 %160 to i64
  %162 = getelementptr inbounds i32, ptr %138, i64 %161
  %163 = load i32, ptr %162, align 4, !tbaa !10
  %164 = icmp eq i32 %159, %163
  br i1 %164, label %238, label %165

165:                                              ; preds = %152
  %166 = load i64, ptr %143, align 8, !tbaa !277
  %167 = icmp eq i64 %166, 0
  br i1 %167, label %171, label %168

168:                                              ; preds = %165
  %169 = sext i32 %159 to i64
  %170 = sext i32 %163 to i64
  br label %183

171:                                              ; preds = %205, %165
  %172 = phi i32 [ 0, %165 ], [ %206, %205 ]
  %173 = load i64, ptr %145, align 8, !tbaa !12
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %238, label %175

175:                                              ; preds = %171
  %176 = icmp ne i32 %172, 0
  %177 = select i1 %176, i1 true, i1 %155
  %178 = sext i32 %159 to i64
  %179 = shl nsw i64 %178, 24
  %180 = or i64 %179, %148
  %181 = sext i32 %163 to i64
  %182 = or i64 %180, %181
  br label %210

183:                                              ; preds = %205, %168
  %184 = phi i64 [ 0, %168 ], [ %207, %205 ]
  %185 = phi i32 [ 0, %168 ], [ %206, %205 ]
  %186 = load ptr, ptr %144, align 8, !tbaa !278
  %187 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184
  %188 = load i64, ptr %187, align 8, !tbaa !279
  %189 = icmp eq i64 %188, %169
  br i1 %189, label %190, label %205

190:                                              ; preds = %183
  %191 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 1
  %192 = load i64, ptr %191, align 8, !tbaa !281
  %193 = icmp eq i64 %192, %170
  br i1 %193, label %194, label %205

194:                                              ; preds = %190
  %195 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 2
  %196 = load i64, ptr %195, align 8, !tbaa !282
  %197 = icmp eq i64 %196, %5
  br i1 %197, label %198, label %205

198:                                              ; preds = %194
  %199 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 3
  %200 = load ptr, ptr %199, align 8, !tbaa !283
  %201 = tail call i32 %200(ptr noundef %63) #18
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %205, label %203

203:                                              ; preds = %198
  %204 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 4
  store i64 1, ptr %204, align 8, !tbaa !284
  br label %205

205:                                              ; preds = %203, %198, %194, %190, %183
  %206 = phi i32 [ 1, %203 ], [ %185, %198 ], [ %185, %194 ], [ %185, %190 ], [ %185, %183 ]
  %207 = add nuw i64 %184, 1
  %208 = load i64, ptr %143, align 8, !tbaa !277
  %209 = icmp ult i64 %207, %208
  br i1 %209, label %183, label %171, !llvm.loop !285

210:                                              ; preds = %234, %175
  %211 = phi i64 [ 0, %175 ], [ %235, %234 ]
  %212 = load ptr, ptr %146, align 8, !tbaa !85
  %213 = getelementptr inbounds %struct.Claim, ptr %212, i64 %211, i32 4
  %214 = load i64, ptr %213, align 8, !tbaa !266
  %215 = load ptr, ptr %147, align 8, !tbaa !268
  %216 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214
  store i64 1, ptr %216, align 8, !tbaa !286
  br i1 %177, label %234, label %217

217:                                              ; preds = %210
  %218 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 1
  %219 = load atomic i64, ptr %218 monotonic, align 8
  %220 = icmp eq i64 %219, 0
  br i1 %220, label %221, label %234

221:                                              ; preds = %217
  %222 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 2
  store i64 %6, ptr %222, align 8, !tbaa !269
  %223 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 3
  store i64 %7, ptr %223, align 8, !tbaa !271
  %224 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 4
  store i64 %4, ptr %224, align 8, !tbaa !272
  %225 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 5
  store i64 %182, ptr %225, align 8, !tbaa !273
  store atomic i64 1, ptr %218 release, align 8
  %226 = load i64, ptr %149, align 8, !tbaa !274
  %227 = add i64 %226, -1
  store i64 %227, ptr %149, align 8, !tbaa !274
  %228 = icmp eq i64 %227, 0
  br i1 %228, label %229, label %234

229:                                              ; preds = %221
  %230 = load i64, ptr %150, align 8, !tbaa !275
  %231 = icmp eq i64 %230, 0
  br i1 %231, label %234, label %232

232:                                              ; preds = %229
  %233 = atomicrmw or ptr %151, i64 16 monotonic, align 8
  br label %234

234:                                              ; preds = %232, %229, %221, %217, %210
  %235 = add nuw i64 %211, 1
  %236 = load i64, ptr %145, align 8, !tbaa !12
  %237 = icmp ult i64 %235, %236
  br i1 %237, label %210, label %238, !llvm.loop !287

238:                                              ; preds = %234, %171, %152
  %239 = icmp eq i32 %154, %139
  br i1 %239, label %240, label %152, !llvm.loop !288

240:                                              ; preds = %238, %134
  %241 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 2
  %242 = load i64, ptr %241, align 8, !tbaa !12
  %243 = icmp eq i64 %242, 0
  br i1 %243, label %251, label %244

244:                                              ; preds = %240
  %245 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 2
  %246 = shl nuw i64 1, %5
  %247 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %248 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %249 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %250 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %266

251:                                              ; preds = %298, %240
  %252 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 49
  %253 = load i64, ptr %252, align 8, !tbaa !289
  %254 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 3
  %255 = load i64, ptr %254, align 8, !tbaa !12
  %256 = icmp eq i64 %255, 0
  br i1 %256, label %394, label %257

257:                                              ; preds = %251
  %258 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %259 = shl nuw i64 1, %5
  %260 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 4
  %261 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 10
  %262 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %263 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %264 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %265 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  br label %305

266:                                              ; preds = %244, %298
  %267 = phi i64 [ 0, %244 ], [ %299, %298 ]
  %268 = load ptr, ptr %245, align 8, !tbaa !85
  %269 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267, i32 3
  %270 = load i64, ptr %269, align 8, !tbaa !290
  %271 = and i64 %270, %246
  %272 = icmp eq i64 %271, 0
  br i1 %272, label %298, label %273

273:                                              ; preds = %266
  %274 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267
  %275 = load ptr, ptr %62, align 8, !tbaa !165
  %276 = tail call fastcc i32 @step_fails(ptr noundef nonnull %0, ptr noundef %274, ptr noundef %275, ptr noundef nonnull %11) #16
  %277 = icmp eq i32 %276, 0
  br i1 %277, label %298, label %278

278:                                              ; preds = %273
  %279 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267, i32 4
  %280 = load i64, ptr %279, align 8, !tbaa !266
  %281 = load ptr, ptr %247, align 8, !tbaa !268
  %282 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 1
  %283 = load atomic i64, ptr %282 monotonic, align 8
  %284 = icmp eq i64 %283, 0
  br i1 %284, label %285, label %298

285:                                              ; preds = %278
  %286 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 2
  store i64 %6, ptr %286, align 8, !tbaa !269
  %287 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 3
  store i64 %7, ptr %287, align 8, !tbaa !271
  %288 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 4
  store i64 %4, ptr %288, align 8, !tbaa !272
  %289 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 5
  store i64 0, ptr %289, align 8, !tbaa !273
  store atomic i64 1, ptr %282 release, align 8
  %290 = load i64, ptr %248, align 8, !tbaa !274
  %291 = add i64 %290, -1
  store i64 %291, ptr %248, align 8, !tbaa !274
  %292 = icmp eq i64 %291, 0
  br i1 %292, label %293, label %298

293:                                              ; preds = %285
  %294 = load i64, ptr %249, align 8, !tbaa !275
  %295 = icmp eq i64 %294, 0
  br i1 %295, label %298, label %296

296:                                              ; preds = %293
  %297 = atomicrmw or ptr %250, i64 16 monotonic, align 8
  br label %298

298:                                              ; preds = %296, %293, %285, %278, %273, %266
  %299 = add nuw i64 %267, 1
  %300 = load i64, ptr %241, align 8, !tbaa !12
  %301 = icmp ult i64 %299, %300
  br i1 %301, label %266, label %251, !llvm.loop !291

302:                                              ; preds = %363
  %303 = load i64, ptr %252, align 8, !tbaa !289
  %304 = icmp ugt i64 %303, %253
  br i1 %304, label %367, label %394

305:                                              ; preds = %257, %363
  %306 = phi i64 [ 0, %257 ], [ %364, %363 ]
  %307 = load ptr, ptr %258, align 8, !tbaa !85
  %308 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 3
  %309 = load i64, ptr %308, align 8, !tbaa !290
  %310 = and i64 %309, %259
  %311 = icmp eq i64 %310, 0
  br i1 %311, label %363, label %312

312:                                              ; preds = %305
  %313 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 2
  %314 = load ptr, ptr %313, align 8, !tbaa !292
  %315 = icmp eq ptr %314, null
  br i1 %315, label %357, label %316

316:                                              ; preds = %312
  %317 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 5
  br label %318

318:                                              ; preds = %316, %351
  %319 = phi i64 [ 0, %316 ], [ %355, %351 ]
  %320 = load i64, ptr %317, align 8, !tbaa !293
  %321 = icmp eq i64 %320, 0
  br i1 %321, label %322, label %324

322:                                              ; preds = %318
  %323 = icmp eq i64 %319, 0
  br i1 %323, label %351, label %363

324:                                              ; preds = %318
  %325 = load i16, ptr %260, align 2, !tbaa !258
  %326 = icmp eq i16 %325, 0
  %327 = select i1 %326, i16 1, i16 %325
  %328 = zext i16 %327 to i64
  %329 = icmp ult i64 %319, %328
  br i1 %329, label %330, label %363

330:                                              ; preds = %324
  br i1 %326, label %351, label %331

331:                                              ; preds = %330
  %332 = load ptr, ptr %62, align 8, !tbaa !165
  %333 = load i64, ptr %261, align 8, !tbaa !294
  %334 = getelementptr inbounds i32, ptr %332, i64 %333
  %335 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 6, i64 %319
  %336 = load i32, ptr %335, align 4, !tbaa !10
  %337 = zext i32 %336 to i64
  %338 = load ptr, ptr %262, align 8, !tbaa !64
  %339 = load i64, ptr %263, align 8, !tbaa !62
  %340 = mul i64 %339, %337
  %341 = getelementptr inbounds i32, ptr %338, i64 %340
  %342 = load i64, ptr %264, align 8, !tbaa !179
  %343 = icmp eq i64 %342, 0
  br i1 %343, label %351, label %344

344:                                              ; preds = %331, %344
  %345 = phi i64 [ %349, %344 ], [ 0, %331 ]
  %346 = getelementptr inbounds i32, ptr %341, i64 %345
  %347 = load i32, ptr %346, align 4, !tbaa !10
  %348 = getelementptr inbounds i32, ptr %334, i64 %345
  store i32 %347, ptr %348, align 4, !tbaa !10
  %349 = add nuw i64 %345, 1
  %350 = icmp eq i64 %349, %342
  br i1 %350, label %351, label %344, !llvm.loop !69

351:                                              ; preds = %344, %331, %322, %330
  %352 = load ptr, ptr %313, align 8, !tbaa !292
  %353 = load ptr, ptr %62, align 8, !tbaa !165
  %354 = tail call i32 %352(ptr noundef %353) #18
  %355 = add i64 %319, 1
  %356 = icmp eq i32 %354, 0
  br i1 %356, label %318, label %357, !llvm.loop !295

357:                                              ; preds = %351, %312
  %358 = trunc i64 %306 to i32
  %359 = load ptr, ptr %265, align 8, !tbaa !135
  %360 = load i64, ptr %252, align 8, !tbaa !289
  %361 = add i64 %360, 1
  store i64 %361, ptr %252, align 8, !tbaa !289
  %362 = getelementptr inbounds i32, ptr %359, i64 %360
  store i32 %358, ptr %362, align 4, !tbaa !10
  br label %363

363:                                              ; preds = %324, %322, %357, %305
  %364 = add nuw i64 %306, 1
  %365 = load i64, ptr %254, align 8, !tbaa !12
  %366 = icmp ult i64 %364, %365
  br i1 %366, label %305, label %302, !llvm.loop !296

367:                                              ; preds = %302
  %368 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %369 = load ptr, ptr %368, align 8, !tbaa !135
  %370 = add i64 %303, 1
  store i64 %370, ptr %252, align 8, !tbaa !289
  %371 = getelementptr inbounds i32, ptr %369, i64 %303
  store i32 -1, ptr %371, align 4, !tbaa !10
  %372 = trunc i64 %253 to i32
  %373 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 5
  store i32 %372, ptr %373, align 4, !tbaa !133
  %374 = load i32, ptr %11, align 4, !tbaa !259
  %375 = zext i32 %374 to i64
  %376 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 6
  %377 = load i32, ptr %376, align 4, !tbaa !10
  %378 = zext i32 %377 to i64
  %379 = shl nuw nsw i64 %378, 24
  %380 = or i64 %379, %375
  %381 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 4
  %382 = load i16, ptr %381, align 2, !tbaa !258
  %383 = zext i16 %382 to i64
  %384 = shl nuw i64 %383, 48
  %385 = or i64 %380, %384
  %386 = icmp eq i32 %372, -1
  %387 = select i1 %386, i64 0, i64 4503599627370496
  %388 = or i64 %385, %387
  %389 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %390 = load ptr, ptr %389, align 8, !tbaa !114
  %391 = getelementptr inbounds i64, ptr %390, i64 %4
  store i64 %388, ptr %391, align 8, !tbaa !12
  %392 = load i64, ptr %252, align 8, !tbaa !289
  %393 = load i64, ptr %254, align 8, !tbaa !12
  br label %394

394:                                              ; preds = %251, %367, %302
  %395 = phi i64 [ %393, %367 ], [ %365, %302 ], [ 0, %251 ]
  %396 = phi i64 [ %392, %367 ], [ %303, %302 ], [ %253, %251 ]
  %397 = add i64 %396, 1
  %398 = add i64 %397, %395
  %399 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 50
  %400 = load i64, ptr %399, align 8, !tbaa !297
  %401 = icmp ult i64 %398, %400
  br i1 %401, label %405, label %402

402:                                              ; preds = %394
  %403 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %404 = atomicrmw or ptr %403, i64 4 monotonic, align 8
  br label %405

405:                                              ; preds = %402, %394
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #11

define internal fastcc i32 @step_fails(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr nocapture noundef readonly %3) unnamed_addr #8 {
  %5 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 5
  %6 = load i64, ptr %5, align 8, !tbaa !293
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %20, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.Local, ptr %3, i64 0, i32 4
  %10 = load i16, ptr %9, align 2, !tbaa !258
  %11 = icmp eq i16 %10, 0
  br i1 %11, label %20, label %12

12:                                               ; preds = %8
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 10
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %17 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %18 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 4
  %19 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 1
  br label %37

20:                                               ; preds = %8, %4
  %21 = load ptr, ptr %1, align 8, !tbaa !298
  %22 = tail call i32 %21(ptr noundef %2) #18
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %79, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %26 = load ptr, ptr %25, align 8, !tbaa !268
  %27 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 4
  %28 = load i64, ptr %27, align 8, !tbaa !266
  %29 = getelementptr inbounds %struct.Finding, ptr %26, i64 %28
  store i64 1, ptr %29, align 8, !tbaa !286
  %30 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 1
  %31 = load ptr, ptr %30, align 8, !tbaa !299
  %32 = icmp eq ptr %31, null
  br i1 %32, label %79, label %33

33:                                               ; preds = %24
  %34 = tail call i32 %31(ptr noundef %2) #18
  %35 = icmp eq i32 %34, 0
  %36 = zext i1 %35 to i32
  br label %79

37:                                               ; preds = %12, %72
  %38 = phi i64 [ 0, %12 ], [ %75, %72 ]
  %39 = phi i32 [ 0, %12 ], [ %74, %72 ]
  %40 = load i64, ptr %13, align 8, !tbaa !294
  %41 = getelementptr inbounds i32, ptr %2, i64 %40
  %42 = getelementptr inbounds %struct.Local, ptr %3, i64 0, i32 6, i64 %38
  %43 = load i32, ptr %42, align 4, !tbaa !10
  %44 = zext i32 %43 to i64
  %45 = load ptr, ptr %14, align 8, !tbaa !64
  %46 = load i64, ptr %15, align 8, !tbaa !62
  %47 = mul i64 %46, %44
  %48 = getelementptr inbounds i32, ptr %45, i64 %47
  %49 = load i64, ptr %16, align 8, !tbaa !179
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %58, label %51

51:                                               ; preds = %37, %51
  %52 = phi i64 [ %56, %51 ], [ 0, %37 ]
  %53 = getelementptr inbounds i32, ptr %48, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !10
  %55 = getelementptr inbounds i32, ptr %41, i64 %52
  store i32 %54, ptr %55, align 4, !tbaa !10
  %56 = add nuw i64 %52, 1
  %57 = icmp eq i64 %56, %49
  br i1 %57, label %58, label %51, !llvm.loop !69

58:                                               ; preds = %51, %37
  %59 = load ptr, ptr %1, align 8, !tbaa !298
  %60 = tail call i32 %59(ptr noundef %2) #18
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %72, label %62

62:                                               ; preds = %58
  %63 = load ptr, ptr %17, align 8, !tbaa !268
  %64 = load i64, ptr %18, align 8, !tbaa !266
  %65 = getelementptr inbounds %struct.Finding, ptr %63, i64 %64
  store i64 1, ptr %65, align 8, !tbaa !286
  %66 = load ptr, ptr %19, align 8, !tbaa !299
  %67 = icmp eq ptr %66, null
  br i1 %67, label %72, label %68

68:                                               ; preds = %62
  %69 = tail call i32 %66(ptr noundef %2) #18
  %70 = icmp eq i32 %69, 0
  %71 = zext i1 %70 to i32
  br label %72

72:                                               ; preds = %58, %62, %68
  %73 = phi i32 [ 0, %58 ], [ 1, %62 ], [ %71, %68 ]
  %74 = or i32 %73, %39
  %75 = add nuw nsw i64 %38, 1
  %76 = load i16, ptr %9, align 2, !tbaa !258
  %77 = zext i16 %76 to i64
  %78 = icmp ult i64 %75, %77
  br i1 %78, label %37, label %79, !llvm.loop !300

79:                                               ; preds = %72, %33, %24, %20
  %80 = phi i32 [ 0, %20 ], [ 1, %24 ], [ %36, %33 ], [ %74, %72 ]
  ret i32 %80
}

define internal fastcc void @judge_far(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) unnamed_addr #12 {
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %10 = load ptr, ptr %9, align 8, !tbaa !117
  %11 = getelementptr inbounds %struct.Local, ptr %10, i64 %2
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3
  %13 = sub i64 1, %3
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %13
  %15 = load i64, ptr %14, align 8, !tbaa !12
  %16 = shl i64 %2, %15
  %17 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 %13
  %18 = load i64, ptr %17, align 8, !tbaa !12
  %19 = or i64 %16, %18
  %20 = shl i64 %19, 5
  %21 = or i64 %20, %5
  %22 = mul i64 %21, -7046029254386353131
  %23 = lshr i64 %22, 32
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -2960836687051489901
  %26 = lshr i64 %25, 29
  %27 = xor i64 %26, %25
  %28 = mul i64 %27, -4417276706812531889
  %29 = zext i64 %28 to i128
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3, i32 2
  %31 = load i64, ptr %30, align 8, !tbaa !46
  %32 = lshr i64 %31, 3
  %33 = zext i64 %32 to i128
  %34 = mul nuw nsw i128 %29, %33
  %35 = lshr i128 %34, 61
  %36 = trunc i128 %35 to i64
  %37 = and i64 %36, -8
  %38 = add i64 %21, 1
  %39 = insertelement <8 x i64> poison, i64 %38, i64 0
  %40 = shufflevector <8 x i64> %39, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %41

41:                                               ; preds = %61, %8
  %42 = phi i64 [ %65, %61 ], [ %37, %8 ]
  br label %43

43:                                               ; preds = %41, %54
  %44 = load ptr, ptr %12, align 8, !tbaa !48
  %45 = getelementptr inbounds i64, ptr %44, i64 %42
  %46 = load volatile <8 x i64>, ptr %45, align 64, !tbaa !17
  %47 = icmp eq <8 x i64> %46, %40
  %48 = bitcast <8 x i1> %47 to i8
  %49 = icmp eq i8 %48, 0
  br i1 %49, label %50, label %231

50:                                               ; preds = %43
  %51 = icmp eq <8 x i64> %46, zeroinitializer
  %52 = bitcast <8 x i1> %51 to i8
  %53 = icmp eq i8 %52, 0
  br i1 %53, label %61, label %54

54:                                               ; preds = %50
  %55 = tail call i8 @llvm.cttz.i8(i8 %52, i1 true), !range !54
  %56 = zext i8 %55 to i64
  %57 = add i64 %42, %56
  %58 = getelementptr inbounds i64, ptr %44, i64 %57
  %59 = cmpxchg ptr %58, i64 0, i64 %38 monotonic monotonic, align 8
  %60 = extractvalue { i64, i1 } %59, 1
  br i1 %60, label %66, label %43, !llvm.loop !55

61:                                               ; preds = %50
  %62 = add i64 %42, 8
  %63 = load i64, ptr %30, align 8, !tbaa !46
  %64 = icmp eq i64 %62, %63
  %65 = select i1 %64, i64 0, i64 %62
  br label %41, !llvm.loop !55

66:                                               ; preds = %54
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3, i32 3
  %68 = atomicrmw add ptr %67, i64 1 monotonic, align 8
  %69 = mul i64 %68, 100
  %70 = add i64 %69, 100
  %71 = load i64, ptr %30, align 8, !tbaa !46
  %72 = mul i64 %71, 60
  %73 = icmp ugt i64 %70, %72
  br i1 %73, label %74, label %77, !prof !70

74:                                               ; preds = %66
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %76 = atomicrmw or ptr %75, i64 2 monotonic, align 8
  br label %77

77:                                               ; preds = %66, %74
  %78 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %79 = load ptr, ptr %78, align 8, !tbaa !165
  %80 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 %3
  %81 = load i64, ptr %80, align 8, !tbaa !12
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %83 = load ptr, ptr %82, align 8, !tbaa !166
  %84 = load i64, ptr %0, align 8, !tbaa !167
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %93, label %86

86:                                               ; preds = %77, %86
  %87 = phi i64 [ %91, %86 ], [ 0, %77 ]
  %88 = getelementptr inbounds i32, ptr %83, i64 %87
  %89 = load i32, ptr %88, align 4, !tbaa !10
  %90 = getelementptr inbounds i32, ptr %79, i64 %87
  store i32 %89, ptr %90, align 4, !tbaa !10
  %91 = add nuw i64 %87, 1
  %92 = icmp eq i64 %91, %84
  br i1 %92, label %93, label %86, !llvm.loop !69

93:                                               ; preds = %86, %77
  %94 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %3
  %95 = load i64, ptr %94, align 8, !tbaa !12
  %96 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %95
  %97 = load i32, ptr %11, align 4, !tbaa !259
  %98 = zext i32 %97 to i64
  %99 = load ptr, ptr %96, align 8, !tbaa !64
  %100 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %95, i32 1
  %101 = load i64, ptr %100, align 8, !tbaa !62
  %102 = mul i64 %101, %98
  %103 = getelementptr inbounds i32, ptr %99, i64 %102
  %104 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %105 = load i64, ptr %104, align 8, !tbaa !168
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %127, label %107

107:                                              ; preds = %93, %107
  %108 = phi i64 [ %112, %107 ], [ 0, %93 ]
  %109 = getelementptr inbounds i32, ptr %103, i64 %108
  %110 = load i32, ptr %109, align 4, !tbaa !10
  %111 = getelementptr inbounds i32, ptr %79, i64 %108
  store i32 %110, ptr %111, align 4, !tbaa !10
  %112 = add nuw i64 %108, 1
  %113 = icmp eq i64 %112, %105
  br i1 %113, label %114, label %107, !llvm.loop !69

114:                                              ; preds = %107
  %115 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %116 = load i64, ptr %115, align 8, !tbaa !169
  %117 = getelementptr inbounds i32, ptr %79, i64 %116
  %118 = mul i64 %101, %81
  %119 = getelementptr inbounds i32, ptr %99, i64 %118
  br label %120

120:                                              ; preds = %120, %114
  %121 = phi i64 [ %125, %120 ], [ 0, %114 ]
  %122 = getelementptr inbounds i32, ptr %119, i64 %121
  %123 = load i32, ptr %122, align 4, !tbaa !10
  %124 = getelementptr inbounds i32, ptr %117, i64 %121
  store i32 %123, ptr %124, align 4, !tbaa !10
  %125 = add nuw i64 %121, 1
  %126 = icmp eq i64 %125, %105
  br i1 %126, label %127, label %120, !llvm.loop !69

127:                                              ; preds = %120, %93
  %128 = getelementptr inbounds %struct.Local, ptr %10, i64 %2, i32 2
  %129 = load i32, ptr %128, align 4, !tbaa !256
  %130 = icmp sgt i32 %129, -1
  br i1 %130, label %131, label %152

131:                                              ; preds = %127
  %132 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %133 = load i64, ptr %132, align 8, !tbaa !178
  %134 = getelementptr inbounds i32, ptr %79, i64 %133
  %135 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %136 = zext i32 %129 to i64
  %137 = load ptr, ptr %135, align 8, !tbaa !64
  %138 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %139 = load i64, ptr %138, align 8, !tbaa !62
  %140 = mul i64 %139, %136
  %141 = getelementptr inbounds i32, ptr %137, i64 %140
  %142 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %143 = load i64, ptr %142, align 8, !tbaa !179
  %144 = icmp eq i64 %143, 0
  br i1 %144, label %152, label %145

145:                                              ; preds = %131, %145
  %146 = phi i64 [ %150, %145 ], [ 0, %131 ]
  %147 = getelementptr inbounds i32, ptr %141, i64 %146
  %148 = load i32, ptr %147, align 4, !tbaa !10
  %149 = getelementptr inbounds i32, ptr %134, i64 %146
  store i32 %148, ptr %149, align 4, !tbaa !10
  %150 = add nuw i64 %146, 1
  %151 = icmp eq i64 %150, %143
  br i1 %151, label %152, label %145, !llvm.loop !69

152:                                              ; preds = %145, %127, %131
  %153 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %154 = load i64, ptr %153, align 8, !tbaa !170
  %155 = getelementptr inbounds i32, ptr %79, i64 %154
  %156 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %13
  %157 = load i64, ptr %156, align 8, !tbaa !12
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %157
  %159 = load i64, ptr %17, align 8, !tbaa !12
  %160 = load ptr, ptr %158, align 8, !tbaa !64
  %161 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %157, i32 1
  %162 = load i64, ptr %161, align 8, !tbaa !62
  %163 = mul i64 %162, %159
  %164 = getelementptr inbounds i32, ptr %160, i64 %163
  br i1 %106, label %172, label %165

165:                                              ; preds = %152, %165
  %166 = phi i64 [ %170, %165 ], [ 0, %152 ]
  %167 = getelementptr inbounds i32, ptr %164, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !10
  %169 = getelementptr inbounds i32, ptr %155, i64 %166
  store i32 %168, ptr %169, align 4, !tbaa !10
  %170 = add nuw i64 %166, 1
  %171 = icmp eq i64 %170, %105
  br i1 %171, label %172, label %165, !llvm.loop !69

172:                                              ; preds = %165, %152
  %173 = trunc i64 %5 to i32
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %175 = load i64, ptr %174, align 8, !tbaa !171
  %176 = getelementptr inbounds i32, ptr %79, i64 %175
  store i32 %173, ptr %176, align 4, !tbaa !10
  %177 = getelementptr inbounds %struct.Local, ptr %10, i64 %2, i32 5
  %178 = load i32, ptr %177, align 4, !tbaa !133
  %179 = zext i32 %178 to i64
  %180 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %181 = load ptr, ptr %180, align 8, !tbaa !135
  %182 = getelementptr inbounds i32, ptr %181, i64 %179
  %183 = load i32, ptr %182, align 4, !tbaa !10
  %184 = icmp eq i32 %183, -1
  br i1 %184, label %231, label %185

185:                                              ; preds = %172
  %186 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %187 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %188 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %189 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %190 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %191 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %192

192:                                              ; preds = %185, %225
  %193 = phi i32 [ %183, %185 ], [ %229, %225 ]
  %194 = phi i64 [ %179, %185 ], [ %226, %225 ]
  %195 = load ptr, ptr %186, align 8, !tbaa !85
  %196 = zext i32 %193 to i64
  %197 = getelementptr inbounds %struct.Claim, ptr %195, i64 %196
  %198 = load ptr, ptr %78, align 8, !tbaa !165
  %199 = tail call fastcc i32 @step_fails(ptr noundef nonnull %0, ptr noundef %197, ptr noundef %198, ptr noundef nonnull %11) #16
  %200 = icmp eq i32 %199, 0
  br i1 %200, label %225, label %201

201:                                              ; preds = %192, %201
  %202 = cmpxchg ptr %187, i64 0, i64 1 acquire monotonic, align 8
  %203 = extractvalue { i64, i1 } %202, 1
  br i1 %203, label %204, label %201, !llvm.loop !129

204:                                              ; preds = %201
  %205 = getelementptr inbounds %struct.Claim, ptr %195, i64 %196, i32 4
  %206 = load i64, ptr %205, align 8, !tbaa !266
  %207 = load ptr, ptr %188, align 8, !tbaa !268
  %208 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 1
  %209 = load atomic i64, ptr %208 monotonic, align 8
  %210 = icmp eq i64 %209, 0
  br i1 %210, label %211, label %224

211:                                              ; preds = %204
  %212 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 2
  store i64 %6, ptr %212, align 8, !tbaa !269
  %213 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 3
  store i64 %7, ptr %213, align 8, !tbaa !271
  %214 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 4
  store i64 %2, ptr %214, align 8, !tbaa !272
  %215 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 5
  store i64 0, ptr %215, align 8, !tbaa !273
  store atomic i64 1, ptr %208 release, align 8
  %216 = load i64, ptr %189, align 8, !tbaa !274
  %217 = add i64 %216, -1
  store i64 %217, ptr %189, align 8, !tbaa !274
  %218 = icmp eq i64 %217, 0
  br i1 %218, label %219, label %224

219:                                              ; preds = %211
  %220 = load i64, ptr %190, align 8, !tbaa !275
  %221 = icmp eq i64 %220, 0
  br i1 %221, label %224, label %222

222:                                              ; preds = %219
  %223 = atomicrmw or ptr %191, i64 16 monotonic, align 8
  br label %224

224:                                              ; preds = %204, %211, %219, %222
  store atomic i64 0, ptr %187 release, align 8
  br label %225

225:                                              ; preds = %224, %192
  %226 = add i64 %194, 1
  %227 = load ptr, ptr %180, align 8, !tbaa !135
  %228 = getelementptr inbounds i32, ptr %227, i64 %226
  %229 = load i32, ptr %228, align 4, !tbaa !10
  %230 = icmp eq i32 %229, -1
  br i1 %230, label %231, label %192, !llvm.loop !301

231:                                              ; preds = %43, %225, %172
  ret void
}

define internal fastcc i64 @fill_added(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #10 {
  %6 = alloca [17 x i32], align 16
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %8

8:                                                ; preds = %8, %5
  %9 = cmpxchg ptr %7, i64 0, i64 1 acquire monotonic, align 8
  %10 = extractvalue { i64, i1 } %9, 1
  br i1 %10, label %11, label %8, !llvm.loop !129

11:                                               ; preds = %8
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %13 = mul i64 %4, -7046029254386353131
  %14 = zext i64 %13 to i128
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %16 = load i64, ptr %15, align 8, !tbaa !46
  %17 = zext i64 %16 to i128
  %18 = mul nuw i128 %17, %14
  %19 = lshr i128 %18, 64
  %20 = trunc i128 %19 to i64
  %21 = add i64 %4, 1
  %22 = load ptr, ptr %12, align 8, !tbaa !48
  %23 = getelementptr inbounds i64, ptr %22, i64 %20
  %24 = load atomic i64, ptr %23 acquire, align 8
  %25 = lshr i64 %24, 28
  %26 = icmp ne i64 %25, %21
  %27 = and i64 %24, 268435455
  %28 = icmp ne i64 %24, 0
  %29 = select i1 %26, i64 -1, i64 %27
  %30 = and i1 %28, %26
  br i1 %30, label %31, label %48

31:                                               ; preds = %11, %31
  %32 = phi i64 [ %46, %31 ], [ %29, %11 ]
  %33 = phi i64 [ %37, %31 ], [ %20, %11 ]
  %34 = add i64 %33, 1
  %35 = load i64, ptr %15, align 8, !tbaa !46
  %36 = icmp eq i64 %34, %35
  %37 = select i1 %36, i64 0, i64 %34
  %38 = load ptr, ptr %12, align 8, !tbaa !48
  %39 = getelementptr inbounds i64, ptr %38, i64 %37
  %40 = load atomic i64, ptr %39 acquire, align 8
  %41 = lshr i64 %40, 28
  %42 = icmp ne i64 %41, %21
  %43 = and i64 %40, 268435455
  %44 = icmp ne i64 %40, 0
  %45 = select i1 %44, i64 %32, i64 -1
  %46 = select i1 %42, i64 %45, i64 %43
  %47 = and i1 %44, %42
  br i1 %47, label %31, label %48, !llvm.loop !116

48:                                               ; preds = %31, %11
  %49 = phi i64 [ %29, %11 ], [ %46, %31 ]
  %50 = icmp eq i64 %49, -1
  br i1 %50, label %51, label %124

51:                                               ; preds = %48
  %52 = trunc i64 %3 to i32
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1
  %54 = load ptr, ptr %53, align 8, !tbaa !64
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1, i32 1
  %56 = load i64, ptr %55, align 8, !tbaa !62
  %57 = mul i64 %56, %2
  %58 = getelementptr inbounds i32, ptr %54, i64 %57
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %6) #17
  %59 = load i32, ptr %58, align 4, !tbaa !10
  %60 = icmp eq i64 %56, 0
  br i1 %60, label %68, label %61

61:                                               ; preds = %51, %61
  %62 = phi i64 [ %66, %61 ], [ 0, %51 ]
  %63 = getelementptr inbounds i32, ptr %58, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !10
  %65 = getelementptr inbounds i32, ptr %6, i64 %62
  store i32 %64, ptr %65, align 4, !tbaa !10
  %66 = add nuw i64 %62, 1
  %67 = icmp eq i64 %66, %56
  br i1 %67, label %68, label %61, !llvm.loop !69

68:                                               ; preds = %61, %51
  %69 = icmp sgt i32 %59, 0
  br i1 %69, label %70, label %84

70:                                               ; preds = %68
  %71 = zext i32 %59 to i64
  br label %72

72:                                               ; preds = %70, %77
  %73 = phi i64 [ %71, %70 ], [ %80, %77 ]
  %74 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !10
  %76 = icmp sgt i32 %75, %52
  br i1 %76, label %77, label %82

77:                                               ; preds = %72
  %78 = add nuw nsw i64 %73, 1
  %79 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %78
  store i32 %75, ptr %79, align 4, !tbaa !10
  %80 = add nsw i64 %73, -1
  %81 = icmp sgt i64 %73, 1
  br i1 %81, label %72, label %84, !llvm.loop !302

82:                                               ; preds = %72
  %83 = trunc i64 %73 to i32
  br label %84

84:                                               ; preds = %77, %82, %68
  %85 = phi i32 [ %59, %68 ], [ %83, %82 ], [ 0, %77 ]
  %86 = add nsw i32 %85, 1
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %87
  store i32 %52, ptr %88, align 4, !tbaa !10
  %89 = add nsw i32 %59, 1
  store i32 %89, ptr %6, align 16, !tbaa !10
  %90 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %53, ptr noundef nonnull %6) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %6) #17
  %91 = load i64, ptr %15, align 8, !tbaa !46
  %92 = zext i64 %91 to i128
  %93 = mul nuw i128 %92, %14
  %94 = lshr i128 %93, 64
  %95 = trunc i128 %94 to i64
  %96 = load ptr, ptr %12, align 8, !tbaa !48
  %97 = getelementptr inbounds i64, ptr %96, i64 %95
  %98 = load i64, ptr %97, align 8, !tbaa !12
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %108, label %100

100:                                              ; preds = %84, %100
  %101 = phi i64 [ %104, %100 ], [ %95, %84 ]
  %102 = add i64 %101, 1
  %103 = icmp eq i64 %102, %91
  %104 = select i1 %103, i64 0, i64 %102
  %105 = getelementptr inbounds i64, ptr %96, i64 %104
  %106 = load i64, ptr %105, align 8, !tbaa !12
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %108, label %100, !llvm.loop !140

108:                                              ; preds = %100, %84
  %109 = phi i64 [ %95, %84 ], [ %104, %100 ]
  %110 = getelementptr inbounds i64, ptr %96, i64 %109
  %111 = shl i64 %4, 28
  %112 = add i64 %111, 268435456
  %113 = or i64 %90, %112
  store atomic i64 %113, ptr %110 release, align 8
  %114 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 3
  %115 = atomicrmw add ptr %114, i64 1 monotonic, align 8
  %116 = mul i64 %115, 100
  %117 = add i64 %116, 100
  %118 = load i64, ptr %15, align 8, !tbaa !46
  %119 = mul i64 %118, 60
  %120 = icmp ugt i64 %117, %119
  br i1 %120, label %121, label %124, !prof !70

121:                                              ; preds = %108
  %122 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %123 = atomicrmw or ptr %122, i64 2 monotonic, align 8
  br label %124

124:                                              ; preds = %121, %108, %48
  %125 = phi i64 [ %49, %48 ], [ %90, %108 ], [ %90, %121 ]
  store atomic i64 0, ptr %7 release, align 8
  ret i64 %125
}

declare void @llvm.prefetch.p0(ptr nocapture readonly, i32 immarg, i32 immarg, i32 immarg) #13

define internal fastcc void @judge_claims(ptr nocapture noundef %0, ptr noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #8 {
  %7 = zext i32 %2 to i64
  %8 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 %7
  %9 = load i64, ptr %8, align 8, !tbaa !12
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %18, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 %7
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %17 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %19

18:                                               ; preds = %67, %6
  ret void

19:                                               ; preds = %11, %67
  %20 = phi i64 [ 0, %11 ], [ %68, %67 ]
  %21 = load ptr, ptr %12, align 8, !tbaa !85
  %22 = load ptr, ptr %13, align 8, !tbaa !268
  %23 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20, i32 4
  %24 = load i64, ptr %23, align 8, !tbaa !266
  %25 = getelementptr inbounds %struct.Finding, ptr %22, i64 %24, i32 1
  %26 = load atomic i64, ptr %25 monotonic, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %67

28:                                               ; preds = %19
  %29 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20
  %30 = load ptr, ptr %29, align 8, !tbaa !298
  %31 = tail call i32 %30(ptr noundef %1) #18
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %67, label %33

33:                                               ; preds = %28
  %34 = load ptr, ptr %13, align 8, !tbaa !268
  %35 = load i64, ptr %23, align 8, !tbaa !266
  %36 = getelementptr inbounds %struct.Finding, ptr %34, i64 %35
  store i64 1, ptr %36, align 8, !tbaa !286
  %37 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20, i32 1
  %38 = load ptr, ptr %37, align 8, !tbaa !299
  %39 = icmp eq ptr %38, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %33
  %41 = tail call i32 %38(ptr noundef %1) #18
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %43, label %67

43:                                               ; preds = %33, %40
  br label %44

44:                                               ; preds = %43, %44
  %45 = cmpxchg ptr %14, i64 0, i64 1 acquire monotonic, align 8
  %46 = extractvalue { i64, i1 } %45, 1
  br i1 %46, label %47, label %44, !llvm.loop !129

47:                                               ; preds = %44
  %48 = load i64, ptr %23, align 8, !tbaa !266
  %49 = load ptr, ptr %13, align 8, !tbaa !268
  %50 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 1
  %51 = load atomic i64, ptr %50 monotonic, align 8
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %66

53:                                               ; preds = %47
  %54 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 2
  store i64 %3, ptr %54, align 8, !tbaa !269
  %55 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 3
  store i64 %4, ptr %55, align 8, !tbaa !271
  %56 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 4
  store i64 %5, ptr %56, align 8, !tbaa !272
  %57 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 5
  store i64 0, ptr %57, align 8, !tbaa !273
  store atomic i64 1, ptr %50 release, align 8
  %58 = load i64, ptr %15, align 8, !tbaa !274
  %59 = add i64 %58, -1
  store i64 %59, ptr %15, align 8, !tbaa !274
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %61, label %66

61:                                               ; preds = %53
  %62 = load i64, ptr %16, align 8, !tbaa !275
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %66, label %64

64:                                               ; preds = %61
  %65 = atomicrmw or ptr %17, i64 16 monotonic, align 8
  br label %66

66:                                               ; preds = %47, %53, %61, %64
  store atomic i64 0, ptr %14 release, align 8
  br label %67

67:                                               ; preds = %28, %40, %66, %19
  %68 = add nuw i64 %20, 1
  %69 = load i64, ptr %8, align 8, !tbaa !12
  %70 = icmp ult i64 %68, %69
  br i1 %70, label %19, label %18, !llvm.loop !303
}

declare i64 @llvm.umin.i64(i64, i64) #14

declare i8 @llvm.cttz.i8(i8, i1 immarg) #14

declare void @llvm.experimental.noalias.scope.decl(metadata) #15

declare i64 @llvm.usub.sat.i64(i64, i64) #14

attributes #0 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "no-builtins" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #3 = { nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "no-builtins" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #6 = { nofree nounwind "no-builtins" }
attributes #7 = { nofree nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: readwrite) "no-builtins" }
attributes #8 = { nounwind "no-builtins" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { nofree nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #11 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #12 = { noinline nounwind "no-builtins" }
attributes #13 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #14 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #16 = { nobuiltin "no-builtins" }
attributes #17 = { nounwind }
attributes #18 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!4 = !{!5, !6, i64 0}
!5 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !9, i64 24, !6, i64 32, !6, i64 40, !9, i64 48, !6, i64 56, !9, i64 64, !6, i64 72}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"long", !7, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !7, i64 0}
!12 = !{!9, !9, i64 0}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!5, !6, i64 8}
!17 = !{!7, !7, i64 0}
!18 = distinct !{!18, !14, !15}
!19 = !{!5, !9, i64 24}
!20 = distinct !{!20, !14, !15}
!21 = !{!5, !6, i64 72}
!22 = distinct !{!22, !14, !15}
!23 = distinct !{!23, !14, !15}
!24 = distinct !{!24, !14, !15}
!25 = distinct !{!25, !14, !15}
!26 = distinct !{!26, !14, !15}
!27 = distinct !{!27, !14, !15}
!28 = distinct !{!28, !14, !15}
!29 = !{!5, !9, i64 48}
!30 = !{!5, !9, i64 64}
!31 = !{!5, !6, i64 16}
!32 = !{!5, !6, i64 32}
!33 = !{!34, !34, i64 0}
!34 = !{!"short", !7, i64 0}
!35 = !{!5, !6, i64 56}
!36 = !{!5, !6, i64 40}
!37 = distinct !{!37, !14, !15}
!38 = distinct !{!38, !14, !15}
!39 = !{i64 0, i64 65}
!40 = distinct !{!40, !14, !15}
!41 = distinct !{!41, !14, !15}
!42 = distinct !{!42, !14, !15}
!43 = distinct !{!43, !14, !15}
!44 = distinct !{!44, !14, !15}
!45 = distinct !{!45, !14, !15}
!46 = !{!47, !9, i64 16}
!47 = !{!"", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 24}
!48 = !{!47, !6, i64 0}
!49 = distinct !{!49, !14, !15}
!50 = distinct !{!50, !14, !15}
!51 = !{!47, !6, i64 8}
!52 = distinct !{!52, !15}
!53 = distinct !{!53, !14, !15}
!54 = !{i8 0, i8 9}
!55 = distinct !{!55, !15}
!56 = distinct !{!56, !14, !15}
!57 = !{!58, !6, i64 960}
!58 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !9, i64 96, !9, i64 104, !9, i64 112, !9, i64 120, !6, i64 128, !9, i64 136, !9, i64 144, !9, i64 152, !9, i64 160, !9, i64 168, !6, i64 176, !6, i64 184, !7, i64 192, !7, i64 208, !7, i64 224, !7, i64 240, !9, i64 256, !7, i64 264, !7, i64 320, !6, i64 376, !9, i64 384, !6, i64 392, !9, i64 400, !9, i64 408, !9, i64 416, !9, i64 424, !7, i64 432, !7, i64 448, !7, i64 576, !59, i64 704, !7, i64 768, !6, i64 800, !6, i64 808, !6, i64 816, !9, i64 824, !9, i64 832, !6, i64 840, !9, i64 848, !9, i64 856, !7, i64 864, !47, i64 880, !47, i64 912, !7, i64 944, !47, i64 960, !7, i64 992, !9, i64 1120, !9, i64 1128, !9, i64 1136, !9, i64 1144, !9, i64 1152}
!59 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !47, i64 32}
!60 = distinct !{!60, !14, !15}
!61 = distinct !{!61, !14, !15}
!62 = !{!59, !9, i64 8}
!63 = distinct !{!63, !14, !15}
!64 = !{!59, !6, i64 0}
!65 = distinct !{!65, !14, !15}
!66 = distinct !{!66, !14, !15}
!67 = !{!59, !9, i64 16}
!68 = !{!59, !9, i64 24}
!69 = distinct !{!69, !14, !15}
!70 = !{!"branch_weights", i32 1, i32 2000}
!71 = distinct !{!71, !14, !15}
!72 = !{!58, !9, i64 168}
!73 = !{!"branch_weights", i32 2000, i32 1}
!74 = !{!75, !9, i64 144}
!75 = !{!"", !7, i64 0, !6, i64 128, !6, i64 136, !9, i64 144, !9, i64 152, !9, i64 160, !9, i64 168, !9, i64 176, !6, i64 184, !6, i64 192, !7, i64 200}
!76 = distinct !{!76, !14, !15}
!77 = !{!75, !9, i64 152}
!78 = !{!58, !9, i64 1144}
!79 = !{!58, !9, i64 1152}
!80 = !{!75, !9, i64 176}
!81 = !{!75, !6, i64 128}
!82 = !{!83}
!83 = distinct !{!83, !84, !"unpack: argument 0"}
!84 = distinct !{!84, !"unpack"}
!85 = !{!6, !6, i64 0}
!86 = distinct !{!86, !14, !15}
!87 = !{!58, !9, i64 424}
!88 = distinct !{!88, !14, !15}
!89 = !{!75, !6, i64 136}
!90 = distinct !{!90, !14, !15}
!91 = !{!92, !9, i64 1288}
!92 = !{!"", !7, i64 0, !7, i64 512, !7, i64 1024, !9, i64 1280, !9, i64 1288, !11, i64 1296}
!93 = !{!92, !11, i64 1296}
!94 = !{!95}
!95 = distinct !{!95, !96, !"leave: argument 0"}
!96 = distinct !{!96, !"leave"}
!97 = !{!98, !95}
!98 = distinct !{!98, !99, !"unpack: argument 0"}
!99 = distinct !{!99, !"unpack"}
!100 = !{!101, !9, i64 48}
!101 = !{!"", !102, i64 0, !7, i64 32, !9, i64 48, !9, i64 56, !9, i64 64, !7, i64 72, !7, i64 88, !7, i64 104, !11, i64 120, !11, i64 124, !11, i64 128, !9, i64 136, !9, i64 144, !9, i64 152}
!102 = !{!"", !7, i64 0, !7, i64 16}
!103 = !{!101, !9, i64 56}
!104 = !{!101, !11, i64 120}
!105 = !{!101, !11, i64 128}
!106 = !{!101, !9, i64 136}
!107 = !{!101, !9, i64 144}
!108 = !{!101, !9, i64 152}
!109 = !{!101, !11, i64 124}
!110 = !{!58, !9, i64 136}
!111 = distinct !{!111, !14, !15}
!112 = !{!101, !9, i64 64}
!113 = !{!58, !9, i64 144}
!114 = !{!58, !6, i64 816}
!115 = !{!"branch_weights", i32 4001, i32 1}
!116 = distinct !{!116, !15}
!117 = !{!58, !6, i64 808}
!118 = distinct !{!118, !14, !15}
!119 = !{!75, !9, i64 168}
!120 = !{!121}
!121 = distinct !{!121, !122, !"unpack: argument 0"}
!122 = distinct !{!122, !"unpack"}
!123 = !{!75, !9, i64 160}
!124 = !{!92, !9, i64 1280}
!125 = distinct !{!125, !14, !15}
!126 = distinct !{!126, !14, !15}
!127 = !{!58, !9, i64 152}
!128 = distinct !{!128, !14, !15}
!129 = distinct !{!129, !14, !15}
!130 = distinct !{!130, !14, !15}
!131 = !{!58, !9, i64 824}
!132 = !{!58, !9, i64 16}
!133 = !{!134, !11, i64 16}
!134 = !{!"", !11, i64 0, !11, i64 4, !11, i64 8, !34, i64 12, !34, i64 14, !11, i64 16, !7, i64 20}
!135 = !{!58, !6, i64 840}
!136 = distinct !{!136, !14, !15}
!137 = !{!138, !9, i64 48}
!138 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48}
!139 = distinct !{!139, !14, !15}
!140 = distinct !{!140, !14, !15}
!141 = !{!58, !9, i64 256}
!142 = distinct !{!142, !14, !15}
!143 = !{!144}
!144 = distinct !{!144, !145, !"unpack: argument 0"}
!145 = distinct !{!145, !"unpack"}
!146 = distinct !{!146, !14, !15}
!147 = !{!58, !9, i64 160}
!148 = !{!149}
!149 = distinct !{!149, !150, !"unpack: argument 0"}
!150 = distinct !{!150, !"unpack"}
!151 = distinct !{!151, !14, !15}
!152 = distinct !{!152, !14, !15}
!153 = !{!154}
!154 = distinct !{!154, !155, !"unpack: argument 0"}
!155 = distinct !{!155, !"unpack"}
!156 = distinct !{!156, !14, !15}
!157 = distinct !{!157, !14, !15}
!158 = !{!159}
!159 = distinct !{!159, !160, !"unpack: argument 0"}
!160 = distinct !{!160, !"unpack"}
!161 = distinct !{!161, !14, !15}
!162 = !{!163}
!163 = distinct !{!163, !164, !"unpack: argument 0"}
!164 = distinct !{!164, !"unpack"}
!165 = !{!75, !6, i64 184}
!166 = !{!58, !6, i64 128}
!167 = !{!58, !9, i64 0}
!168 = !{!58, !9, i64 24}
!169 = !{!58, !9, i64 72}
!170 = !{!58, !9, i64 64}
!171 = !{!58, !9, i64 88}
!172 = distinct !{!172, !14, !15}
!173 = !{!58, !9, i64 984}
!174 = !{!175}
!175 = distinct !{!175, !176, !"unpack: argument 0"}
!176 = distinct !{!176, !"unpack"}
!177 = distinct !{!177, !14, !15}
!178 = !{!58, !9, i64 48}
!179 = !{!58, !9, i64 32}
!180 = distinct !{!180, !14, !15}
!181 = distinct !{!181, !14, !15}
!182 = !{!183, !6, i64 0}
!183 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !7, i64 40, !9, i64 552}
!184 = !{!183, !6, i64 8}
!185 = !{!183, !6, i64 16}
!186 = !{!183, !6, i64 24}
!187 = !{!183, !9, i64 32}
!188 = !{!183, !9, i64 552}
!189 = !{!190}
!190 = distinct !{!190, !191, !"leave: argument 0"}
!191 = distinct !{!191, !"leave"}
!192 = !{!193, !190}
!193 = distinct !{!193, !194, !"unpack: argument 0"}
!194 = distinct !{!194, !"unpack"}
!195 = !{!196}
!196 = distinct !{!196, !197, !"unpack: argument 0"}
!197 = distinct !{!197, !"unpack"}
!198 = !{!58, !9, i64 720}
!199 = distinct !{!199, !15}
!200 = !{!201}
!201 = distinct !{!201, !202, !"unpack: argument 0"}
!202 = distinct !{!202, !"unpack"}
!203 = !{!204}
!204 = distinct !{!204, !205, !"unpack: argument 0"}
!205 = distinct !{!205, !"unpack"}
!206 = !{!207}
!207 = distinct !{!207, !208, !"unpack: argument 0"}
!208 = distinct !{!208, !"unpack"}
!209 = distinct !{!209, !14, !15}
!210 = distinct !{!210, !14, !15}
!211 = !{!58, !9, i64 1128}
!212 = !{!213}
!213 = distinct !{!213, !214, !"leave: argument 0"}
!214 = distinct !{!214, !"leave"}
!215 = !{!216, !213}
!216 = distinct !{!216, !217, !"unpack: argument 0"}
!217 = distinct !{!217, !"unpack"}
!218 = !{!219}
!219 = distinct !{!219, !220, !"unpack: argument 0"}
!220 = distinct !{!220, !"unpack"}
!221 = !{!222}
!222 = distinct !{!222, !223, !"unpack: argument 0"}
!223 = distinct !{!223, !"unpack"}
!224 = !{!225}
!225 = distinct !{!225, !226, !"unpack: argument 0"}
!226 = distinct !{!226, !"unpack"}
!227 = !{!228}
!228 = distinct !{!228, !229, !"unpack: argument 0"}
!229 = distinct !{!229, !"unpack"}
!230 = distinct !{!230, !14, !15}
!231 = distinct !{!231, !14, !15}
!232 = !{!233}
!233 = distinct !{!233, !234, !"unpack: argument 0"}
!234 = distinct !{!234, !"unpack"}
!235 = !{!58, !6, i64 176}
!236 = !{!237, !9, i64 48}
!237 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !9, i64 40, !9, i64 48}
!238 = !{!237, !9, i64 40}
!239 = !{!58, !9, i64 56}
!240 = !{!58, !6, i64 184}
!241 = !{!58, !9, i64 40}
!242 = !{!237, !6, i64 0}
!243 = !{!237, !6, i64 8}
!244 = distinct !{!244, !14, !15}
!245 = distinct !{!245, !14, !15}
!246 = !{!237, !9, i64 32}
!247 = distinct !{!247, !14, !15}
!248 = !{!237, !6, i64 24}
!249 = !{!75, !6, i64 192}
!250 = distinct !{!250, !14, !15}
!251 = !{!237, !6, i64 16}
!252 = !{!58, !6, i64 800}
!253 = !{!58, !9, i64 112}
!254 = distinct !{!254, !14, !15}
!255 = !{!134, !11, i64 4}
!256 = !{!134, !11, i64 8}
!257 = !{!134, !34, i64 12}
!258 = !{!134, !34, i64 14}
!259 = !{!134, !11, i64 0}
!260 = !{!58, !9, i64 120}
!261 = distinct !{!261, !14, !15}
!262 = distinct !{!262, !14, !15}
!263 = distinct !{!263, !14, !15}
!264 = !{!58, !9, i64 832}
!265 = !{i64 0, i64 4, !10, i64 4, i64 4, !10, i64 8, i64 4, !10, i64 12, i64 2, !33, i64 14, i64 2, !33, i64 16, i64 4, !10, i64 20, i64 16, !17}
!266 = !{!138, !9, i64 32}
!267 = !{!58, !9, i64 104}
!268 = !{!58, !6, i64 392}
!269 = !{!270, !9, i64 16}
!270 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40}
!271 = !{!270, !9, i64 24}
!272 = !{!270, !9, i64 32}
!273 = !{!270, !9, i64 40}
!274 = !{!58, !9, i64 408}
!275 = !{!58, !9, i64 416}
!276 = distinct !{!276, !14, !15}
!277 = !{!58, !9, i64 384}
!278 = !{!58, !6, i64 376}
!279 = !{!280, !9, i64 0}
!280 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !9, i64 32}
!281 = !{!280, !9, i64 8}
!282 = !{!280, !9, i64 16}
!283 = !{!280, !6, i64 24}
!284 = !{!280, !9, i64 32}
!285 = distinct !{!285, !14, !15}
!286 = !{!270, !9, i64 0}
!287 = distinct !{!287, !14, !15}
!288 = distinct !{!288, !14, !15}
!289 = !{!58, !9, i64 848}
!290 = !{!138, !9, i64 24}
!291 = distinct !{!291, !14, !15}
!292 = !{!138, !6, i64 16}
!293 = !{!138, !9, i64 40}
!294 = !{!58, !9, i64 80}
!295 = distinct !{!295, !14, !15}
!296 = distinct !{!296, !14, !15}
!297 = !{!58, !9, i64 856}
!298 = !{!138, !6, i64 0}
!299 = !{!138, !6, i64 8}
!300 = distinct !{!300, !14, !15}
!301 = distinct !{!301, !14, !15}
!302 = distinct !{!302, !14, !15}
!303 = distinct !{!303, !14, !15}
